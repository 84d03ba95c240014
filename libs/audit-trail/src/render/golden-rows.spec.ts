import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recorder } from '#libs/testing';
import { told } from '../fold/changes.rules';
import type { TrailEvent } from '../fold/assignments.rules';
import { rowOf, type TrailRow } from './row.rules';

const libs = join(__dirname, '..', '..', '..');

/** Every event that was ever kept as an example, of each type and version. */
const goldens = readdirSync(libs, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\/golden\/\w+\.v\d+\.json$/.test(path))
  .map((path) => {
    const [, type = '', version = ''] = /\/(\w+)\.v(\d+)\.json$/.exec(path) ?? [];
    return {
      type,
      version: Number(version),
      data: JSON.parse(readFileSync(join(libs, path), 'utf8')) as object,
    };
  });

const recordedAs = ({ type, version, data }: (typeof goldens)[number]): TrailEvent =>
  recorder()({ type, data }, { schemaVersion: version, stream: 'thing-1' });

const linesOf = ({ title, changes }: TrailRow): string[] => [
  title,
  ...changes.map(
    ({ part, label, after }) => `  ${part === null ? '' : `[${part}] `}${label}: ${after ?? '–'}`,
  ),
];

const SAMPLE = [
  'ApplicationReceived.1',
  'SupplementCalled.1',
  'EligibilityEvaluated.1',
  'PlacedOnWaitingList.1',
  'PlacedOnWaitingList.2',
  'WaitingEndCorrected.2',
  'PlaceOffered.1',
  'EntryReranked.1',
  'AgreementConcluded.1',
  'AdmissionTransferred.1',
  'DecisionDrafted.1',
  'DecisionDrafted.2',
  'AppealDecided.1',
  'ExemptionProposed.1',
  'VisitDelivered.1',
  'CorrectingStatementIssued.1',
  'ProviderPriceSet.1',
  'CapacityDeclared.1',
  'PlaceBooked.1',
  'LetterProduced.1',
  'PersonRegistered.1',
  'RepresentativeAppointed.1',
  'PriorityRuleAdopted.1',
  'RegisterImported.1',
  'AccountRoleGranted.1',
  'LegalHoldPlaced.1',
];

describe('An event in words', () => {
  it.each(goldens)('is told in three languages: $type version $version', (golden) => {
    const [entry] = told([recordedAs(golden)]);
    for (const language of ['sl', 'it', 'en'] as const) {
      const text = linesOf(rowOf(entry!.event, entry!.changes, language)).join('\n');
      expect(text).not.toMatch(/\{\w+\}|undefined|\[object|NaN/);
      expect(text.length).toBeGreaterThan(8);
    }
  });

  it.each(['sl', 'it', 'en'] as const)('reads as it should in %s', (language) => {
    const texts = SAMPLE.map((wanted) => {
      const golden = goldens.find(({ type, version }) => `${type}.${version}` === wanted);
      const [entry] = told([recordedAs(golden!)]);
      return [`${wanted}`, ...linesOf(rowOf(entry!.event, entry!.changes, language))].join('\n');
    });
    expect(`${texts.join('\n\n')}\n`).toBe(
      readFileSync(join(__dirname, 'golden-texts', `events.${language}.txt`), 'utf8'),
    );
  });
});
