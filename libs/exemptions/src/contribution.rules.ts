import {
  type Decimal,
  type Money,
  NO_MONEY,
  addMoney,
  minMoney,
  splitMoney,
  subtractMoney,
  timesMoney,
} from '#libs/kernel';
import type { Rule } from './derivation.rules';

const source = 'Uredba o merilih za določanje oprostitev pri plačilih socialnovarstvenih storitev';
const first = { version: 1, from: null, source } as const;
const sum = (amounts: readonly Money[]): Money => addMoney(...amounts);

/** Value of one service = price × volume a month, to the cent. */
export const serviceValue: Rule<{ price: Money; volume: Decimal }, Money> = {
  id: 'service-value',
  versions: [{ ...first, verified: true, apply: ({ price, volume }) => timesMoney(price, volume) }],
};

/** V: all services together. */
export const totalValue: Rule<{ values: readonly Money[] }, Money> = {
  id: 'total-value',
  versions: [{ ...first, verified: true, apply: ({ values }) => sum(values) }],
};

/** The beneficiary's contribution = min(V, PS). */
export const contribution: Rule<{ v: Money; ps: Money }, Money> = {
  id: 'contribution',
  versions: [{ ...first, verified: true, apply: ({ v, ps }) => minMoney(v, ps) }],
};

/** The beneficiary's exemption = V − contribution. */
export const exemption: Rule<{ v: Money; contribution: Money }, Money> = {
  id: 'exemption',
  versions: [{ ...first, verified: true, apply: (inputs) => subtractMoney(inputs.v, inputs.contribution) }],
};

/**
 * The contribution over several services in proportion to their values; no source says whether in proportion
 * or one after the other.
 */
export const contributionByService: Rule<{ contribution: Money; values: readonly Money[] }, Money[]> = {
  id: 'contribution-by-service',
  versions: [
    {
      ...first,
      source: 'ni potrjeno: razdelitev po vrednosti storitev',
      verified: false,
      apply: (inputs) => splitMoney(inputs.contribution, inputs.values),
    },
  ],
};

/** What a title or contract makes a liable person pay at most. */
export const agreedDuty: Rule<{ agreed: Money }, Money> = {
  id: 'agreed-duty',
  versions: [
    { ...first, source: 'izvršilni naslov ali pogodba', verified: true, apply: ({ agreed }) => agreed },
  ],
};

/**
 * Each liable person's contribution: at most what each can pay, together at most the beneficiary's exemption,
 * split by what they can pay.
 */
export const liableContributions: Rule<{ exemption: Money; abilities: readonly Money[] }, Money[]> = {
  id: 'liable-contributions',
  versions: [
    {
      ...first,
      source: 'ni potrjeno: razdelitev med zavezance po plačilni sposobnosti',
      verified: false,
      apply: (inputs) => {
        const together = minMoney(inputs.exemption, sum(inputs.abilities));
        return together === 0 ? inputs.abilities.map(() => NO_MONEY) : splitMoney(together, inputs.abilities);
      },
    },
  ],
};

/** What is left for the municipality of permanent residence or the State. */
export const publicShare: Rule<{ exemption: Money; liable: readonly Money[] }, Money> = {
  id: 'public-share',
  versions: [
    {
      ...first,
      verified: true,
      apply: (inputs) => subtractMoney(inputs.exemption, sum(inputs.liable)),
    },
  ],
};
