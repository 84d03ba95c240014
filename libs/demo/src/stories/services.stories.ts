import { Refusal } from '#libs/kernel';
import type { Story } from '../agenda';
import { apply, type DemoCase } from '../demo-case';
import type { DemoOffice } from '../demo-office';
import { type DemoAgreement, DemoStay } from '../demo-stay';
import type { ServicePlan } from '../service-plans';

/** Applied for, found eligible, waited for where people wait, given, interrupted now and then, ended. */
export const serviceOf = (plan: ServicePlan) =>
  async function* (office: DemoOffice): Story {
    const { chance } = office;
    const vloga = await apply(office, plan.programme, await office.person(plan.wanted));
    yield office.soon(1, 4);
    await vloga.examined(plan.facts, ...plan.documents);
    const at = plan.agreement(chance);
    let entryId: string | undefined;
    if (plan.waits) {
      entryId = await vloga.listed(at.provider);
      yield office.later(chance.between(10, 60));
    }
    yield office.soon();
    const stay = yield* admittedWhenFree(vloga, at, entryId);
    if (!stay) return;
    const [least, most] = plan.lasts;
    const days = chance.between(least, most);
    if (days > 60 && chance.happens(0.3)) yield* inHospital(stay, Math.floor(days / 3));
    yield office.later(days);
    await stay.ended(plan.ends);
  };

/** Admits as soon as there is room, asking again every two weeks; after half a year the applicant withdraws. */
export async function* admittedWhenFree(
  of: DemoCase,
  at: DemoAgreement,
  entryId?: string,
): AsyncGenerator<DemoCase['office']['today'], DemoStay | null, void> {
  const { office } = of;
  for (let asked = 0; asked < 12; asked += 1) {
    try {
      return await DemoStay.of(of, at, entryId === undefined ? {} : { entryId });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'CAPACITY_EXCEEDED') throw error;
    }
    yield office.later(14);
  }
  await of.withdrawn('Stranka je našla drugo možnost.');
  return null;
}

/** Some days in hospital within a stay. */
export async function* inHospital(stay: DemoStay, after: number): Story {
  const { office } = stay;
  yield office.later(after);
  await stay.interrupted('hospital');
  yield office.later(office.chance.between(7, 25));
  await stay.resumed();
}
