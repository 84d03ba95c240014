import { localDate, month } from '#libs/kernel';
import { checkAdmitted, daysWith, providerOn, providersIn } from './admission.rules';
import { anAdmission } from './delivered-services.builder';

const MARCH = month('2026-03');
const transferred = anAdmission({
  seats: [
    { from: localDate('2026-03-05'), provider: 'Koper' },
    { from: localDate('2026-03-20'), provider: 'Izola' },
  ],
  startedOn: localDate('2026-03-05'),
});

describe('An admission that moves to another provider in the middle of a month', () => {
  it('gives each provider its days; those before the admission stay with the first', () => {
    expect(providersIn(transferred, MARCH)).toEqual(['Koper', 'Izola']);
    const [koper, izola] = [daysWith(transferred, 'Koper', MARCH), daysWith(transferred, 'Izola', MARCH)];
    expect([koper[0], koper.at(-1), koper.length]).toEqual(['2026-03-01', '2026-03-19', 19]);
    expect([izola[0], izola.at(-1), izola.length]).toEqual(['2026-03-20', '2026-03-31', 12]);
  });

  it('is served by each of them on its own days only', () => {
    expect(providerOn(transferred, localDate('2026-03-19'))).toBe('Koper');
    expect(() => checkAdmitted(transferred, 'Koper', localDate('2026-03-19'))).not.toThrow();
    expect(() => checkAdmitted(transferred, 'Koper', localDate('2026-03-20'))).toThrow('OTHER_PROVIDER');
    expect(() => checkAdmitted(transferred, 'Izola', localDate('2026-03-04'))).toThrow('OUTSIDE_ADMISSION');
  });

  it('leaves a provider whose days became another’s afterwards the whole month to be accounted for', () => {
    expect(daysWith(transferred, 'Piran', MARCH)).toHaveLength(31);
  });
});
