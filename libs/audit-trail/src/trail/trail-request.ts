import type { LocalDate, Position } from '#libs/kernel';
import type { ScreenLanguage } from '#libs/texts';

/** Whose trail it is: of a case by any of its things, of a person with all records, of a user, of a unit. */
export type TrailScope =
  | { readonly kind: 'case'; readonly id: string }
  | { readonly kind: 'person'; readonly ids: readonly string[] }
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'unit'; readonly unit: string };

/** Which events of it; all given must hold. */
export interface TrailFilter {
  readonly types?: readonly string[];
  readonly who?: string;
  readonly role?: string;
  readonly unit?: string;
  /** Only events that say something of this field. */
  readonly field?: string;
  /** A part of a code, number or name of an organisation that stands in the event, or of what a code is called. */
  readonly search?: string;
  readonly imported?: boolean;
  /** Days of the office, both included. */
  readonly recordedFrom?: LocalDate;
  readonly recordedTo?: LocalDate;
  readonly effectiveFrom?: LocalDate;
  readonly effectiveTo?: LocalDate;
}

/** A page of a trail; `after` is the position of the last row of the page before. */
export interface TrailPageRequest {
  readonly scope: TrailScope;
  readonly filter: TrailFilter;
  readonly language: ScreenLanguage;
  readonly order: 'oldest' | 'newest';
  readonly after?: Position;
  readonly limit: number;
}
