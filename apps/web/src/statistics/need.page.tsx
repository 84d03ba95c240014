import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import {
  DateInput,
  DefinitionList,
  Empty,
  Filters,
  Loaded,
  Page,
  Section,
  SelectInput,
  TextInput,
} from '../ui';
import { Definition } from './definition';
import { ProgrammeChoice } from './programme-choice';
import { Shares } from './shares';

type List = components['schemas']['WaitingListDto'];
const USUAL = { programme: 'home-help', on: '', knownAt: '', municipality: '', legalRegime: '' };
const REGIMES = ['ZSV', 'ZDOsk-1'] as const;
const RARER = ['weekly', 'two-weekly', 'three-weekly'] as const;

/** What those who wait on a day need: how often, how much, under which law, and how long they have waited. */
export default function NeedPage() {
  const { t, date } = useTexts();
  const [{ programme, municipality, ...asked }, change] = useAddressState(USUAL);
  const today = useMemo(() => dayOf(new Date()), []);
  const on = asked.on || today;
  const knownAt = asked.knownAt || today;
  const legalRegime = REGIMES.find((one) => one === asked.legalRegime);
  const query = { on, knownAt, ...(municipality && { municipality }), ...(legalRegime && { legalRegime }) };
  const read = useRead(
    '/api/programmes/{code}/waiting-list',
    { params: { path: { code: programme }, query } },
    { keep: true, views: ['waiting-list'] },
  );
  return (
    <Page
      title={t('statistics.need.title', { programme: t(`programmes.name.${programme}`) })}
      lead={t('statistics.need.lead', { on: date(on), known: date(knownAt) })}
    >
      <Filters>
        <ProgrammeChoice value={programme} onChange={(code) => change({ programme: code })} />
        <DateInput label={t('statistics.overTime.on')} value={on} onChange={(day) => change({ on: day })} />
        <DateInput
          label={t('statistics.overTime.knownAt')}
          value={knownAt}
          onChange={(day) => change({ knownAt: day })}
        />
        <TextInput
          label={t('waiting-list.filter.municipality')}
          hint={t('waiting-list.filter.municipalityHint')}
          value={municipality}
          onChange={(code) => change({ municipality: code })}
          settled
        />
        <SelectInput
          label={t('waiting-list.filter.regime')}
          value={legalRegime ?? ''}
          onChange={(value) => change({ legalRegime: value })}
          none={t('waiting-list.filter.anyRegime')}
          options={REGIMES.map((value) => ({ value, text: value }))}
        />
      </Filters>
      <Loaded read={read} lines={10}>
        {(list) =>
          list.entries === 0 ? <Empty title={t('waiting-list.empty.title')} /> : <Profile list={list} />
        }
      </Loaded>
      <Definition id="waiting-list-day" />
    </Page>
  );
}

function Profile({ list }: { readonly list: List }) {
  const { t, number } = useTexts();
  const { entries, persons, profile, byRegime, waitingDays, waitingDaysNet } = list;
  const { frequency } = profile;
  const several = frequency['several-times-daily'] ?? 0;
  const daily = several + (frequency.daily ?? 0);
  const days = (value: number | null): string => (value === null ? t('ui.none') : number(Math.round(value)));
  return (
    <>
      <DefinitionList
        figures
        items={[
          [t('waiting-list.figure.entries'), number(entries)],
          [t('waiting-list.figure.persons'), number(persons)],
          [t('waiting-list.figure.median'), days(waitingDays.median)],
          [t('statistics.need.medianNet'), days(waitingDaysNet.median)],
          [t('waiting-list.figure.longest'), days(waitingDays.max)],
        ]}
      />
      <Section title={t('statistics.need.frequency')}>
        <Shares
          caption={t('statistics.need.frequencyCaption')}
          rows={[
            { name: t('statistics.need.everyDay'), value: daily, of: entries },
            { name: t('statistics.need.several'), value: several, of: daily, within: true },
            ...RARER.map((name) => ({
              name: t(`waiting-list.frequency.${name}`),
              value: frequency[name] ?? 0,
              of: entries,
            })),
          ]}
        />
        <p>{t('statistics.need.reading')}</p>
      </Section>
      <Section title={t('statistics.need.more')}>
        <Shares
          caption={t('statistics.need.moreCaption')}
          rows={[
            { name: t('waiting-list.figure.relatives'), value: profile.relativesHelp, of: entries },
            { name: t('waiting-list.figure.extended'), value: profile.extendedScope, of: entries },
            ...REGIMES.map((name) => ({
              name: t('statistics.need.regime', { law: name }),
              value: byRegime[name].entries,
              of: entries,
            })),
          ]}
        />
      </Section>
    </>
  );
}
