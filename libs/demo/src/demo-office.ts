import type { Chance, Actor, LocalDate } from '#libs/kernel';
import { addDays, addWorkingDays } from '#libs/kernel';
import type { PersonalData } from '#libs/personal-data';
import { AddPerson, AddPseudonymousPerson, type PersonOutcome } from '#libs/persons';
import { ANA, type DemoDesk } from './demo-desk';
import { inventPerson, type Wanted } from './demo-people';

/** What one story needs: the desk, chance of its own, and where free texts are kept. */
export class DemoOffice {
  constructor(
    readonly desk: DemoDesk,
    readonly chance: Chance,
    private readonly texts: PersonalData,
    /** The first day that is played. */
    readonly yearBegan: LocalDate,
    readonly actor: Actor = ANA,
  ) {}

  get today(): LocalDate {
    return this.desk.today;
  }

  /** The office as another person works in it. */
  as(actor: Actor): DemoOffice {
    return new DemoOffice(this.desk, this.chance, this.texts, this.yearBegan, actor);
  }

  /** A working day after at least so many and at most so many working days. */
  soon(least = 1, most = 3): LocalDate {
    return addWorkingDays(this.today, this.chance.between(least, most));
  }

  /** A working day after so many calendar days, the next one where that day is none. */
  later(days: number): LocalDate {
    return addWorkingDays(addDays(this.today, days - 1), 1);
  }

  /** Registers a made-up person by name; answers their id. */
  async person(wanted: Wanted = {}): Promise<string> {
    const values = inventPerson(this.chance, this.today, wanted);
    const language = this.chance.happens(0.15) ? ('it' as const) : null;
    const command = new AddPerson(values, language, this.desk.context(this.actor));
    return (await this.desk.send<PersonOutcome>(command)).personId;
  }

  /** Registers somebody whom the unit knows under a code only. */
  async pseudonym(code: string): Promise<string> {
    const command = new AddPseudonymousPerson('Koper', { pseudonym: code }, this.desk.context(this.actor));
    return (await this.desk.send<PersonOutcome>(command)).personId;
  }

  /** Where a free text about a person is kept. */
  async note(personId: string, text: string): Promise<string> {
    const [ref] = await this.texts.putTexts([{ personId, text }]);
    if (ref === undefined) throw new Error('a text was not kept');
    return ref;
  }
}
