import type { Programme } from '#libs/programmes';
import type { ProgrammeEvidenceDto, ProgrammeFactDto } from './programmes.dto';

/** What the programme's rules, then its documents, ask about a case, each fact once. */
export function factsOf({ eligibility, evidence }: Programme): ProgrammeFactDto[] {
  const asked = [
    ...eligibility.flatMap(({ inputs }) => inputs),
    ...evidence.flatMap(({ when }) => (when ? [when.fact] : [])),
  ];
  return [...new Map(asked.map((fact) => [fact.key, fact])).values()].map(
    ({ key, kind, label, sensitivity, options = {} }) => ({
      key,
      kind,
      label,
      sensitivity,
      options: Object.entries(options).map(([code, name]) => ({ code, name })),
    }),
  );
}

/** The documents of the programme, each with the fact on which it rests. */
export const evidenceOf = ({ evidence }: Programme): ProgrammeEvidenceDto[] =>
  evidence.map(({ code, name, when }) => ({
    id: code,
    text: name,
    when: when ? { fact: when.fact.key, is: when.is } : null,
  }));
