import {
  type DatedParameter,
  type Decimal,
  type Money,
  decimal,
  defineParameter,
  localDate,
  money,
} from '#libs/kernel';
import type { Member } from './exemption-case.rules';

const OMD_SOURCE = 'osnovni znesek minimalnega dohodka (ZSVarPre), objavljeni znesek';
const FIRST_DAY = 'znesek leta je objavljen; prvi dan je po pravilu 1. marec';

/** The parameters of the calculation; an installation passes its own, amended ones. */
export interface ExemptionParameters {
  readonly omd: DatedParameter<Money>;
  readonly weights: DatedParameter<Readonly<Record<Member, Decimal>>>;
  readonly homeBase: DatedParameter<Decimal>;
  readonly homeShare: DatedParameter<Decimal>;
  readonly institutionShare: DatedParameter<Decimal>;
  readonly institutionBase: DatedParameter<Decimal>;
  readonly notCounted: DatedParameter<readonly string[]>;
}

const factor = (id: string, value: string): DatedParameter<Decimal> =>
  defineParameter(id, [
    {
      value: decimal(value),
      from: null,
      source: 'Uredba o merilih za določanje oprostitev pri plačilih socialnovarstvenih storitev',
      verified: false,
      note: 'faktor ni potrjen',
    },
  ]);

/** The basic amount of minimum income, EUR a month. */
const omd = defineParameter<Money>('omd', [
  { value: money('392.75'), from: localDate('2018-08-01'), source: OMD_SOURCE, verified: true },
  {
    value: money('402.18'),
    from: localDate('2019-08-01'),
    source: OMD_SOURCE,
    verified: true,
    note: 'za leti 2020 in 2021 drug znesek ni znan',
  },
  {
    value: money('421.89'),
    from: localDate('2022-03-01'),
    source: OMD_SOURCE,
    verified: false,
    note: FIRST_DAY,
  },
  {
    value: money('465.34'),
    from: localDate('2023-03-01'),
    source: OMD_SOURCE,
    verified: false,
    note: FIRST_DAY,
  },
  {
    value: money('484.88'),
    from: localDate('2024-03-01'),
    source: OMD_SOURCE,
    verified: false,
    note: FIRST_DAY,
  },
  {
    value: money('494.09'),
    from: localDate('2025-03-01'),
    source: OMD_SOURCE,
    verified: false,
    note: FIRST_DAY,
  },
  { value: money('507.43'), from: localDate('2026-03-01'), source: OMD_SOURCE, verified: true },
]);

const weights = defineParameter<Readonly<Record<Member, Decimal>>>('household-weights', [
  {
    value: {
      'first-adult': decimal('1'),
      'next-adult': decimal('0.57'),
      child: decimal('0.59'),
      'single-parent-supplement': decimal('0.18'),
      'adult-in-institution': decimal('1'),
    },
    from: null,
    source: 'ponderji gospodinjstva (ZSVarPre)',
    verified: false,
    note: 'ali veljajo tu vsi, ni potrjeno',
  },
]);

/** The parameters as published, with what nobody confirmed marked so. */
export const publishedParameters: ExemptionParameters = {
  omd,
  weights,
  homeBase: factor('threshold.home.base', '1.5'),
  homeShare: factor('threshold.home.income-share', '0.30'),
  institutionShare: factor('threshold.institution.income-share', '0.10'),
  institutionBase: factor('threshold.institution.base', '0.20'),
  notCounted: defineParameter<readonly string[]>('income.not-counted', [
    { value: ['savings'], from: null, source: 'odločba iz prakse: prihranki se ne štejejo', verified: true },
  ]),
};
