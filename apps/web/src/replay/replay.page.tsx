import { useMemo } from 'react';
import { useAddressState } from '../shell/address';
import { monthBefore, ProgrammeChoice } from '../statistics';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DateInput, Filters, Page } from '../ui';
import { Tabs } from '../ui/tabs';
import { OtherRule } from './other-rule';
import { Player } from './player';
import { TwoPoints } from './two-points';

const USUAL = { programme: 'home-help', from: '', to: '', on: '' };

/** The replay laboratory: history step by step, two of its points side by side, and the order under another rule. */
export default function ReplayPage() {
  const { t } = useTexts();
  const [{ programme, on, ...asked }, change] = useAddressState(USUAL);
  const today = useMemo(() => dayOf(new Date()), []);
  const to = asked.to || today;
  const from = asked.from || `${monthBefore(to, 12)}-01`;
  const span = { programme, from, to, on };
  return (
    <Page title={t('replay.title')} lead={t('replay.lead')}>
      <Filters>
        <ProgrammeChoice value={programme} onChange={(code) => change({ programme: code })} />
        <DateInput
          label={t('replay.from')}
          hint={t('replay.fromHint')}
          value={from}
          onChange={(day) => change({ from: day })}
        />
        <DateInput
          label={t('replay.to')}
          hint={t('replay.toHint')}
          value={to}
          onChange={(day) => change({ to: day })}
        />
        <DateInput
          label={t('replay.on')}
          hint={t('replay.onHint')}
          value={on}
          onChange={(day) => change({ on: day })}
        />
      </Filters>
      <Tabs
        label={t('replay.parts')}
        items={[
          {
            id: 'steps',
            title: t('replay.tab.steps'),
            content: () => <Player key={JSON.stringify(span)} {...span} />,
          },
          { id: 'points', title: t('replay.tab.points'), content: () => <TwoPoints {...span} /> },
          { id: 'rule', title: t('replay.tab.rule'), content: () => <OtherRule {...span} /> },
        ]}
      />
    </Page>
  );
}
