import { CloseCapacity, DeclareCapacity, RecordStaffing } from '#libs/capacity';
import { SetProviderPrice } from '#libs/delivered-services';
import { addDays, decimal, money } from '#libs/kernel';
import type { Story } from '../agenda';
import { CILKA } from '../demo-desk';
import type { DemoOffice } from '../demo-office';
import { type DemoProvider, providersFrom } from '../providers';

/** Every provider says what it can give; one price list becomes complete; staff is reported every four weeks. */
export async function* providersReport(office: DemoOffice): Story {
  const { desk, today } = office;
  const providers = providersFrom(today);
  for (const { provider, programme, offer } of providers)
    await desk.send(
      new DeclareCapacity(
        { provider, programme },
        { from: today, to: null, offer, overriding: null },
        desk.context(CILKA),
      ),
    );
  await prices(office);
  for (;;) {
    for (const provider of providers) await staff(office, provider);
    yield addDays(office.today, 28);
  }
}

/** A provider loses part of its capacity for some weeks: carers are ill. */
export async function* carersIll(office: DemoOffice): Story {
  yield office.soon();
  const { desk, today } = office;
  const context = desk.context(CILKA);
  const data = {
    closureId: desk.newId(context, 'closure'),
    ...{ unit: null, amount: decimal('60'), from: today, to: addDays(today, 21), noteRef: null },
    ...{ reason: 'staff-shortage' as const, overriding: null },
  };
  await desk.send(new CloseCapacity({ provider: 'Dom Koper', programme: 'home-help' }, data, context));
}

async function staff({ desk, chance, today }: DemoOffice, { employed, ...whose }: DemoProvider) {
  if (employed === undefined) return;
  const owner = { provider: whose.provider, programme: whose.programme };
  const halves = 2 * employed - chance.between(8, 16);
  const active = decimal((halves / 2).toFixed(1));
  const data = { on: today, employed, active, hoursDeliverable: decimal(String(halves * 12)) };
  await desk.send(new RecordStaffing(owner, data, desk.context(CILKA)));
}

/** Full prices behind what the user pays, so that statements can be made. */
async function prices({ desk, today }: DemoOffice): Promise<void> {
  const days = { from: today, until: null, source: 'demonstracija', verified: false };
  const set = (
    programme: string,
    item: string,
    tariff: 'any' | 'weekday' | 'sunday-or-night' | 'holiday',
    amounts: readonly [full: string, subsidy: string, user: string],
  ) => {
    const [full, subsidy, user] = amounts.map(money) as [never, never, never];
    const price = { programme, provider: 'Koper', item, tariff, full, subsidy, user, ...days };
    return desk.send(new SetProviderPrice(price, desk.context(CILKA)));
  };
  await set('home-help', 'care', 'weekday', ['20.40', '15.30', '5.10']);
  await set('home-help', 'care', 'sunday-or-night', ['28.56', '21.42', '7.14']);
  await set('home-help', 'care', 'holiday', ['30.60', '22.95', '7.65']);
  await set('meals', 'lunch-delivered', 'any', ['8.90', '2.23', '6.67']);
}
