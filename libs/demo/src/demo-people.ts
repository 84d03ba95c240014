import { type Chance, addDays, type LocalDate } from '#libs/kernel';
import type { PersonalValues } from '#libs/personal-data';
import { emsoCheckDigit } from '#libs/persons';

const SURNAMES = [
  'Novak Horvat Kovačič Krajnc Zupančič Potočnik Kovač Mlakar Vidmar Kos Golob Turk Kralj Božič Korošec',
  'Zupan Bizjak Hribar Kotnik Kavčič Rozman Kastelic Oblak Žagar Petek Hočevar Kolar Košir Koren Klemenčič',
  'Jerman Vodopivec Babič Bertok Glavina Grižon Pečarič Santin Rossi Zorzut Čok Šavle Štule Žerjal',
].flatMap((line) => line.split(' '));
const WOMEN =
  'Marija Ana Ivanka Ljudmila Frančiška Angela Jožica Nada Milena Silva Zdenka Nevenka Tatjana Špela Anja Maruša Živa Lucia'.split(
    ' ',
  );
const MEN =
  'Franc Janez Ivan Anton Jožef Stanislav Marjan Milan Boris Zvonko Bojan Andrej Matej Luka Žiga Jure Giorgio Črtomir'.split(
    ' ',
  );
const STREETS = [
  'Kidričeva ulica',
  'Ulica 15. maja',
  'Cesta Zore Perello-Godina',
  'Kettejeva ulica',
  'Vojkovo nabrežje',
  'Šmarska cesta',
  'Prešernov trg',
  'Dellavallejeva ulica',
] as const;

/** What a made-up person is to be like. */
export interface Wanted {
  readonly sex?: 'male' | 'female';
  /** Completed years on the day, at least and at most. */
  readonly age?: readonly [number, number];
}

const one = <T>(chance: Chance, of: readonly T[]): T => of[chance.between(0, of.length - 1)] as T;

/**
 * A made-up person who lives in Koper: name, sex, address, and an EMŠO of a register that was never issued
 * (51–59).
 */
export function inventPerson(chance: Chance, today: LocalDate, wanted: Wanted = {}): PersonalValues {
  const sex = wanted.sex ?? (chance.happens(0.6) ? 'female' : 'male');
  const [youngest, oldest] = wanted.age ?? [66, 94];
  const born = addDays(
    today,
    -Math.round(365.25 * chance.between(youngest, oldest)) - chance.between(3, 360),
  );
  return {
    surname: one(chance, SURNAMES),
    givenName: one(chance, sex === 'female' ? WOMEN : MEN),
    sex,
    emso: inventEmso(chance, born, sex),
    street: `${one(chance, STREETS)} ${chance.between(1, 60)}`,
    postalCode: '6000',
    post: 'Koper',
  };
}

/** An EMŠO that fits the day of birth and the sex, of a register from 51 to 59. */
export function inventEmso(chance: Chance, born: LocalDate, sex: 'male' | 'female'): string {
  const day = `${born.slice(8)}${born.slice(5, 7)}${born.slice(1, 4)}`;
  for (;;) {
    const serial = chance.between(0, 499) + (sex === 'female' ? 500 : 0);
    const twelve = `${day}5${chance.between(1, 9)}${String(serial).padStart(3, '0')}`;
    const check = emsoCheckDigit(twelve);
    if (check !== null) return `${twelve}${check}`;
  }
}
