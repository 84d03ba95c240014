/** A recorded rule of a list, as the interface leaves it open. */
export interface ListRule {
  readonly eventId: string;
  readonly type: string;
  readonly data: {
    readonly version?: number;
    readonly validFrom?: string;
    readonly drawnOn?: string;
    readonly criteria?: readonly { readonly criterion: string; readonly weight: number }[];
    readonly basis?: { readonly source: string; readonly verified: boolean };
    readonly consequence?: string;
    readonly after?: number | null;
    readonly lapsedCounts?: boolean;
  };
}

/** What holds on a day; null for the order of arrival, for a refusal without consequence, for no seed. */
export interface InForce {
  readonly priority: ListRule | null;
  readonly refusal: ListRule | null;
  readonly seed: ListRule | null;
}

/** What of a list's rules holds on a day: of those that are valid by then the newest version. */
export function inForce(rules: readonly ListRule[], on: string): InForce {
  const newest = (...types: readonly string[]): ListRule | null =>
    rules
      .filter(({ type, data }) => types.includes(type) && (data.validFrom ?? data.drawnOn ?? '') <= on)
      .reduce<ListRule | null>(
        (found, rule) => ((rule.data.version ?? 0) >= (found?.data.version ?? 0) ? rule : found),
        null,
      );
  const order = newest('PriorityRuleAdopted', 'PriorityRuleRepealed');
  return {
    priority: order?.type === 'PriorityRuleAdopted' ? order : null,
    refusal: newest('RefusalRuleAdopted'),
    seed: newest('TieSeedDrawn'),
  };
}
