import {
  DecideOnPair,
  ChangeEmso,
  AddPerson,
  DecideOnPerson,
  ChooseContactLanguage,
  type PersonOutcome,
} from '#libs/persons';
import { localDate } from '#libs/kernel';
import type { Story } from '../agenda';
import type { DemoOffice } from '../demo-office';
import { inventEmso, inventPerson } from '../demo-people';

/** Somebody registered twice, first by name only: found to be one person. */
export async function* registeredTwice(office: DemoOffice): Story {
  const { first, second } = await twoAlike(office);
  yield office.soon(3, 20);
  await decideOn(office, 'same', first, second);
}

/** Two who look alike and are not the same; the other way round, a joining that is undone. */
export async function* lookAlike(office: DemoOffice): Story {
  const { first, second } = await twoAlike(office);
  yield office.soon(3, 20);
  await decideOn(office, 'same', first, second);
  yield office.soon(3, 20);
  await decideOn(office, 'undone', first, second);
  await decideOn(office, 'different', first, second);
}

/** Somebody came without a number, which turned up later; letters go out in Italian. */
export async function* numberLater(office: DemoOffice): Story {
  const { emso: _none, ...values } = inventPerson(office.chance, office.today, { sex: 'male' });
  const { desk, actor } = office;
  const { personId } = await desk.send<PersonOutcome>(new AddPerson(values, null, desk.context(actor)));
  yield office.soon(2, 15);
  const emso = inventEmso(office.chance, localDate('1948-05-19'), 'male');
  await desk.send(new ChangeEmso(personId, emso, desk.context(actor)));
  const context = desk.context(actor);
  const italian = new ChooseContactLanguage({ language: 'it' }, context.metadata);
  await desk.send(new DecideOnPerson(personId, italian, context));
}

async function twoAlike({ desk, actor, chance, today }: DemoOffice) {
  const { emso = '', ...values } = inventPerson(chance, today);
  const birthDate = `19${emso.slice(5, 7)}-${emso.slice(2, 4)}-${emso.slice(0, 2)}`;
  const named = new AddPerson({ ...values, birthDate }, null, desk.context(actor));
  const numbered = new AddPerson({ ...values, emso }, null, desk.context(actor));
  const { personId: second } = await desk.send<PersonOutcome>(named);
  const { personId: first } = await desk.send<PersonOutcome>(numbered);
  return { first, second };
}

async function decideOn(
  { desk, actor }: DemoOffice,
  decision: DecideOnPair['decision'],
  first: string,
  second: string,
): Promise<void> {
  await desk.send(new DecideOnPair(decision, first, second, desk.context(actor)));
}
