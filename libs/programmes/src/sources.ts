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
/** Social Assistance Act. */
export const ZSV = basis('Zakon o socialnem varstvu (ZSV)');
/** Standards and norms of social services. */
export const STANDARDS = basis('Pravilnik o standardih in normativih socialnovarstvenih storitev');
/** Long-Term Care Act. */
export const ZDOSK = basis('Zakon o dolgotrajni oskrbi (ZDOsk-1)');
/** General Administrative Procedure Act. */
export const ZUP = basis('Zakon o splošnem upravnem postopku (ZUP)');
/** Health Care and Health Insurance Act. */
export const ZZVZZ = basis('Zakon o zdravstvenem varstvu in zdravstvenem zavarovanju (ZZVZZ)');
/** Rules of admission to homes for the elderly. */
export const ADMISSION = basis(
  'Pravilnik o postopkih pri uveljavljanju pravice do institucionalnega varstva',
);
/** Housing Act and the act on public funds' rights. */
export const HOUSING = basis('Stanovanjski zakon (SZ-1)');
