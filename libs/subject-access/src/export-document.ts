/** The version of the shape below; it rises when a field goes or means something else. */
export const EXPORT_SCHEMA = 1;

/** A value in the register, with every value that stood there before. */
export interface RegisterField {
  readonly field: string;
  readonly label: string;
  /** Oldest first; empty where it is withheld. */
  readonly values: readonly { readonly value: string; readonly recordedAt: string }[];
  /** True for whereabouts that are protected: they are told in person only. */
  readonly withheld: boolean;
}

/** What another person is to this one; who it is stays with that person. */
export interface ToldRelation {
  readonly kind: string;
  readonly basis: string;
  readonly from: string;
  readonly until: string | null;
}

/** A case with how long it is kept. */
export interface ToldCase {
  readonly kind: string;
  readonly number: string | null;
  readonly programme: string;
  readonly unit: string | null;
  readonly beganOn: string;
  readonly endedOn: string | null;
  readonly keepUntil: string | null;
  readonly afterwards: 'destroy' | 'archive' | null;
  readonly retentionSource: string | null;
  readonly retentionVerified: boolean;
}

/** One thing that happened, in words. */
export interface ToldEvent {
  readonly recordedAt: string;
  readonly on: string | null;
  readonly thing: string;
  readonly title: string;
  readonly changes: readonly {
    readonly label: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly role: string;
  readonly unit: string | null;
  readonly purpose: string;
}

/** A file that goes with the export; `file` is its path in the ZIP. */
export interface ToldFile {
  readonly what: string;
  readonly number: string | null;
  readonly on: string;
  readonly mediaType: string | null;
  /** Null for what lies in the folder unscanned, or was destroyed. */
  readonly file: string | null;
}

/** A letter with its words. */
export interface ToldLetter extends ToldFile {
  readonly text: string | null;
}

/** One look at the person's data, or one change of them: who in which role and unit, for what. */
export interface ToldAccess {
  readonly at: string;
  readonly role: string;
  readonly unit: string | null;
  readonly action: string;
  readonly kind: 'read' | 'write';
  readonly purpose: string;
  readonly outcome: string;
}

/** Everything on a person, as it is given out in JSON; the PDF says the same. */
export interface AccessExport {
  readonly document: 'spis-subject-access';
  readonly schema: typeof EXPORT_SCHEMA;
  readonly language: 'sl' | 'it' | 'en';
  readonly producedOn: string;
  readonly records: readonly string[];
  readonly register: readonly RegisterField[];
  readonly relations: readonly ToldRelation[];
  readonly cases: readonly ToldCase[];
  readonly history: readonly ToldEvent[];
  readonly texts: readonly string[];
  /** Texts in the person's cases that tell of somebody else. */
  readonly withheldTexts: number;
  readonly letters: readonly ToldLetter[];
  readonly documents: readonly ToldFile[];
  readonly access: readonly ToldAccess[];
  /** Who was given the data: units and providers. */
  readonly recipients: readonly string[];
}
