/** What a token may be used for: an area of the interface (`/api/AREA/…`), or `*`, to read or to write. */
export const SCOPE_FORM = /^(\*|[a-z][a-z-]*):(read|write)$/;

const READS = new Set(['GET', 'HEAD']);

/** Whether one of the scopes covers a request; writing does not include reading. */
export function scopeAllows(scopes: readonly string[], method: string, path: string): boolean {
  const [, area = ''] = /^\/api\/([^/]+)/.exec(path) ?? [];
  const deed = READS.has(method) ? 'read' : 'write';
  return scopes.includes(`*:${deed}`) || (area !== '' && scopes.includes(`${area}:${deed}`));
}
