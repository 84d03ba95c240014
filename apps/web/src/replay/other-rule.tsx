import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import { useAddressState } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, CheckInput, DateInput, Empty, Filters, Loaded, SelectInput } from '../ui';
import type { Span } from './span';
import { criteriaText, otherSeed } from './replay.rules';
import { UnderRule } from './under-rule';
import { Weights } from './weights';

const CRITERIA = [
  'need-frequency',
  'extended-scope',
  'no-relatives',
  'lives-alone',
  'hospital-discharge',
  'terminally-ill',
  'months-waited',
] as const;
const USUAL = {
  provider: '',
  orderOn: '',
  seed: '',
  moves: 'true',
  ...Object.fromEntries(CRITERIA.map((name) => [name, ''])),
} as Record<(typeof CRITERIA)[number] | 'provider' | 'orderOn' | 'seed' | 'moves', string>;

/** What the order of a provider's list would have been by other points, another seed, or without moves by hand. */
export function OtherRule({ programme, from, to, on }: Span) {
  const { t, date } = useTexts();
  const [asked, change] = useAddressState(USUAL);
  const today = useMemo(() => dayOf(new Date()), []);
  const day = asked.orderOn || on || today;
  const path = { code: programme };
  const span = { on: day, knownAt: to, from, to };
  const providers = useRead(
    '/api/programmes/{code}/waiting-list/over-time',
    { params: { path, query: span } },
    { keep: true, views: ['waiting-list'] },
  );
  const names = providers.data?.providers ?? [];
  const provider = names.find((name) => name === asked.provider) ?? names[0];
  const criteria = criteriaText(Object.fromEntries(CRITERIA.map((name) => [name, asked[name]])));
  const query = {
    ...{ provider: provider ?? '', on: day, knownAt: to, moves: asked.moves !== 'false' },
    ...(criteria && { criteria }),
    ...(asked.seed && { seed: asked.seed }),
  };
  const read = useRead(
    '/api/programmes/{code}/waiting-list/order-under',
    { params: { path, query } },
    { keep: true, enabled: provider !== undefined, views: ['waiting-list', 'waiting-list-rules'] },
  );
  if (providers.data && provider === undefined) return <Empty title={t('replay.noProvider')} />;
  return (
    <>
      <p>{t('replay.rule.lead', { known: date(to) })}</p>
      <Filters label={t('replay.tab.rule')}>
        <SelectInput
          label={t('waiting-list.filter.provider')}
          value={provider ?? ''}
          onChange={(name) => change({ provider: name })}
          options={names.map((name) => ({ value: name, text: name }))}
        />
        <DateInput label={t('replay.rule.on')} value={day} onChange={(value) => change({ orderOn: value })} />
      </Filters>
      <Weights names={CRITERIA} weights={asked} change={(name, weight) => change({ [name]: weight })} />
      <CheckInput
        label={t('replay.rule.moves')}
        checked={asked.moves !== 'false'}
        onChange={(kept) => change({ moves: kept ? 'true' : 'false' })}
      />
      <div className="replay-controls">
        <Button onClick={() => change({ seed: otherSeed() })}>{t('replay.rule.seed')}</Button>
        <Button kind="plain" onClick={() => change(USUAL)}>
          {t('replay.rule.clear')}
        </Button>
      </div>
      <Loaded read={read} lines={8}>
        {(order) => <UnderRule order={order} />}
      </Loaded>
    </>
  );
}
