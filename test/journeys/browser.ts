/** A JSON answer with its status and headers. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; empty where it is none. */
  readonly body: Record<string, unknown>;
}

/** A browser as far as sign-in sees it: it keeps cookies, says where its pages come from, follows no redirect. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** All `Set-Cookie` lines so far. */
  readonly lines: string[] = [];
  csrf: string | null = null;

  constructor(
    readonly url: string,
    private readonly origin: string | null = url,
    private readonly more: Readonly<Record<string, string>> = {},
  ) {}

  get(path: string): Promise<Reply> {
    return this.send('GET', path);
  }

  post(path: string, body: object = {}): Promise<Reply> {
    const headers = { 'content-type': 'application/json' };
    return this.send('POST', path, { body: JSON.stringify(body), headers });
  }

  delete(path: string): Promise<Reply> {
    return this.send('DELETE', path);
  }

  /** Sends a form as a page does, without the header that scripts send. */
  form(path: string, fields: Readonly<Record<string, string>>): Promise<Reply> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.send('POST', path, { body: new URLSearchParams(fields).toString(), headers }, false);
  }

  private async send(method: string, path: string, init: RequestInit = {}, scripted = true): Promise<Reply> {
    const headers = new Headers({ ...this.more, ...(init.headers as Record<string, string>) });
    if (this.cookies.size > 0)
      headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (method !== 'GET' && this.origin !== null) headers.set('origin', this.origin);
    if (method !== 'GET' && scripted && this.csrf !== null) headers.set('x-spis-csrf', this.csrf);
    const target = new URL(path, this.url);
    const answer = await fetch(target, { ...init, method, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    const text = await answer.text();
    const json = /json/.test(answer.headers.get('content-type') ?? '');
    const body = json ? (JSON.parse(text) as Record<string, unknown>) : {};
    if (typeof body['csrfToken'] === 'string') this.csrf = body['csrfToken'];
    return { status: answer.status, headers: answer.headers, text, body };
  }

  private keep(line: string): void {
    this.lines.push(line);
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
