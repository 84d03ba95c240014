/** An event in words. */
export interface TrailRow {
  readonly position: string;
  readonly eventId: string;
  readonly type: string;
  readonly thing: TrailThing;
  readonly title: string;
  readonly changes: readonly TrailChange[];
  readonly recordedAt: string;
  readonly effectiveOn: string | null;
  readonly imported: { readonly register: string; readonly line: number; readonly knownOn: string } | null;
  readonly who: {
    readonly id: string;
    readonly roleName: string;
    readonly unit: string | null;
    readonly onBehalfOf: string | null;
  };
  readonly purpose: string;
  readonly legalBasis: string | null;
}

/** Something that belongs to a case. */
export interface TrailThing {
  readonly category: string;
  readonly id: string;
  readonly name: string;
}

/** A field before and after an event. */
export interface TrailChange {
  readonly label: string;
  readonly part: string | null;
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reference: string | null;
}

/** A page of a trail. */
export interface TrailPage {
  readonly rows: readonly TrailRow[];
  readonly next: string | null;
}

/** A field of a case as it was. */
export interface TrailField {
  readonly label: string;
  readonly part: string | null;
  readonly text: string;
}

/** A case as it was. */
export interface CaseState {
  readonly things: readonly { readonly thing: TrailThing; readonly fields: readonly TrailField[] }[];
}

/** A field that two states of a case say otherwise. */
export interface CaseDifference {
  readonly thing: TrailThing;
  readonly field: string;
  readonly label: string;
  readonly part: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly explainedBy: readonly string[];
}

/** What differs between two states of a case, and the events between them. */
export interface CaseComparison {
  readonly differences: readonly CaseDifference[];
  readonly events: readonly TrailRow[];
}

/** What a trail can be narrowed by. */
export interface TrailChoices {
  readonly types: readonly { readonly type: string; readonly name: string }[];
  readonly fields: readonly { readonly field: string; readonly label: string }[];
}

interface Read<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  refetch(): unknown;
}

/** The interface's description leaves these answers open; here is what they are. */
export const answering = <T>(read: Read<object>): Read<T> => read as Read<T>;
