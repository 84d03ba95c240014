import type { Detected, Finding } from './detection';
import type { Detector, Evidence, ParametersOf } from './detector';
import type {
  CodeWordsDto,
  DetectorDto,
  DetectorParameterDto,
  EvidenceItemDto,
  FindingDto,
  FindingWithEvidenceDto,
} from './detectors.dto';
import type { Words } from '#libs/texts';

/** A detector as it is shown, with what it found. */
export function detectorAnswer(detector: Detector, parameters: ParametersOf, found: Detected): DetectorDto {
  const { id, version, title, definition, population, innocent, signs, figures } = detector;
  const { findings, complete } = found;
  return {
    id,
    version,
    title,
    definition,
    population,
    innocent: [...innocent],
    signs: coded(signs),
    figures: coded(figures),
    parameters: parametersAnswer(parameters),
    counts: {
      findings: findings.length,
      open: findings.filter(({ state }) => state !== 'looked-into').length,
      complete,
    },
  };
}

/** Parameters as they are shown. */
export const parametersAnswer = (parameters: ParametersOf): DetectorParameterDto[] =>
  Object.values(parameters).map(({ name, words, unit, least, most, dated }) => ({
    name,
    words,
    unit,
    least,
    most,
    values: dated.values.map(({ value, from, until, source, verified }) => ({
      value,
      from,
      until,
      source,
      verified,
    })),
  }));

const coded = (all: Readonly<Record<string, Words>>): CodeWordsDto[] =>
  Object.entries(all).map(([code, words]) => ({ code, words }));

/** A finding as a list shows it. */
export const findingAnswer = (finding: Finding): FindingDto => ({
  findingId: finding.findingId,
  on: finding.on,
  unit: finding.unit,
  about: finding.about,
  signs: [...finding.signs],
  figures: finding.figures,
  evidence: finding.evidence.length,
  state: finding.state,
  look: finding.look,
});

/** A finding with all that stands behind it. */
export const findingWithEvidence = (finding: Finding): FindingWithEvidenceDto => ({
  ...findingAnswer(finding),
  behind: finding.evidence.map(evidenceAnswer),
});

function evidenceAnswer(item: Evidence): EvidenceItemDto {
  const { kind, actor } = item;
  if (item.kind === 'look-up') {
    const nothing = { stream: null, revision: null, position: null, effectiveOn: null };
    return { kind, actor, at: item.at, what: item.action, ...nothing, entryId: item.id };
  }
  const { stream, revision, position, effectiveOn } = item;
  return {
    kind,
    actor,
    at: item.recordedAt,
    what: item.type,
    stream,
    revision,
    position,
    effectiveOn,
    entryId: null,
  };
}
