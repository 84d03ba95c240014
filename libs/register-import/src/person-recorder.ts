import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#libs/event-store';
import type { LocalDate } from '#libs/kernel';
import { PERSONAL_FIELDS, PersonalData, type PersonalRef, type PersonalValues } from '#libs/personal-data';
import { person, personStream, RegisterPerson } from '#libs/persons';
import type { ImportRun } from './import-run';
import { IN_FLIGHT } from './import-run';
import { groupsOf, inFlight } from './in-flight';
import { RecordedStreams } from './recorded';

const GROUP = 500;

/** A person as a row of a register describes one. */
export interface DescribedPerson {
  readonly line: number;
  readonly emso: string;
  readonly values: PersonalValues;
  readonly knownOn: LocalDate;
}

/** Makes the persons of a register known: values to the personal data, references to the record. */
@Injectable()
export class PersonRecorder {
  constructor(
    private readonly personalData: PersonalData,
    private readonly runner: CommandRunner,
    private readonly streams: RecordedStreams,
  ) {}

  /** Records the persons and answers the person id of each EMŠO; one person is registered once. */
  async record(run: ImportRun<unknown>, described: readonly DescribedPerson[]): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    const refs = new Map<string, PersonalRef[]>();
    for (const group of groupsOf(described, GROUP)) {
      const found = await this.personalData.findOrCreatePersonsByEmso(group.map(({ emso }) => emso));
      for (const [emso, personId] of found) ids.set(emso, personId);
      const entries = group.map(({ emso, values }) => ({ personId: idOf(ids, emso), values }));
      const placed = await this.personalData.put(entries, 'known');
      group.forEach(({ emso }, index) => refs.set(emso, merged(refs.get(emso) ?? [], placed[index] ?? [])));
    }
    const first = new Map([...described].reverse().map((each) => [each.emso, each]));
    await inFlight([...first.values()], IN_FLIGHT, (each) =>
      this.register(run, each, idOf(ids, each.emso), refs.get(each.emso) ?? []),
    );
    return ids;
  }

  /** How many events `record` would add; changes nothing. */
  async preview(described: readonly DescribedPerson[]): Promise<number> {
    const byEmso = new Map<string, DescribedPerson[]>();
    for (const each of described) byEmso.set(each.emso, [...(byEmso.get(each.emso) ?? []), each]);
    const counts = await inFlight([...byEmso.values()], IN_FLIGHT, (same) => this.previewOne(same));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  private async register(
    run: ImportRun<unknown>,
    { line, knownOn }: DescribedPerson,
    personId: string,
    personalData: PersonalRef[],
  ): Promise<void> {
    const stream = personStream(personId);
    const metadata = run.metadata('person', line, knownOn);
    const command = new RegisterPerson({ personId, identifiedBy: 'emso', personalData }, metadata);
    const { state } = await this.streams.read(stream, person);
    if (person.decide(command, state).length === 0) return;
    const outcome = await this.runner.run({ stream, decider: person, command, metadata });
    run.events += outcome.events;
  }

  private async previewOne(same: readonly DescribedPerson[]): Promise<number> {
    const personId = await this.personalData.findPersonByEmso(same[0]?.emso ?? '');
    if (!personId) return 1;
    const current = (await this.personalData.get([personId])).get(personId) ?? {};
    for (const field of PERSONAL_FIELDS) {
      const changed = same
        .flatMap((each) => each.values[field] ?? [])
        .filter((value) => value !== current[field]);
      if (changed.length === 0) continue;
      const known = (await this.personalData.history(personId, field)).map((version) => version.value);
      if (changed.some((value) => !known.includes(value))) return 1;
    }
    return 0;
  }
}

function idOf(ids: ReadonlyMap<string, string>, emso: string): string {
  const id = ids.get(emso);
  if (!id) throw new Error('the personal data answered no person for an EMŠO');
  return id;
}

function merged(a: readonly PersonalRef[], b: readonly PersonalRef[]): PersonalRef[] {
  const all = [...a, ...b].map((ref) => [`${ref.field}/${ref.version}`, ref] as const);
  return [...new Map(all).values()];
}
