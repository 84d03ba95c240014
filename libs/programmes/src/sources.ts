/** What a rule rests on; unverified where nobody has confirmed it against the act. */
export interface LegalBasis {
  /** The act or document, in Slovene. */
  readonly act: string;
  readonly verified: boolean;
}

const basis = (act: string): LegalBasis => ({ act, verified: true });

/** The same basis for a reading that nobody has confirmed. */
export const unverified = (of: LegalBasis): LegalBasis => ({ ...of, verified: false });

/** Printed in the municipalities' own documents. */
export const MUNICIPAL = basis('občinski dokument o programu');
/** Standards and norms of social services. */
export const STANDARDS = basis('Pravilnik o standardih in normativih socialnovarstvenih storitev');
/** Rules of admission to homes for the elderly. */
export const ADMISSION = basis(
  'Pravilnik o postopkih pri uveljavljanju pravice do institucionalnega varstva',
);
