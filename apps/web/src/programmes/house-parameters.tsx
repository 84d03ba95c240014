import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import { useAddressState } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DateInput, Filters, SelectInput } from '../ui';
import { ParameterTable } from './parameter-table';

const GROUPS = [
  'procedure',
  'exemption',
  'waiting-list',
  'service',
  'statistics',
  'data-protection',
  'retention',
  'detectors',
  'programme',
] as const;

/** Every number and choice that law or the office sets, of a day or of all time. */
export function HouseParameters() {
  const { t } = useTexts();
  const today = dayOf(new Date());
  const none = { group: '', on: today, times: '', state: '' };
  const [{ group, on, times, state }, change] = useAddressState(none);
  const read = useRead('/api/parameters', {}, { views: [] });
  const shown = useMemo(
    () =>
      read.data
        ?.filter((parameter) => group === '' || parameter.group === group)
        .map((parameter) => ({
          ...parameter,
          values: parameter.values.filter(({ verified }) => state === '' || !verified),
        }))
        .filter(({ values }) => state === '' || values.length > 0),
    [read.data, group, state],
  );
  return (
    <>
      <Filters clear={() => change(none)}>
        <SelectInput
          label={t('parameters.filter.group')}
          value={group}
          onChange={(next) => change({ group: next })}
          none={t('parameters.filter.any')}
          options={GROUPS.map((value) => ({ value, text: t(`parameters.group.${value}`) }))}
        />
        <SelectInput
          label={t('parameters.filter.state')}
          value={state}
          onChange={(next) => change({ state: next })}
          none={t('parameters.filter.any')}
          options={[{ value: 'unverified', text: t('parameters.filter.unverified') }]}
        />
        <SelectInput
          label={t('parameters.filter.times')}
          value={times}
          onChange={(next) => change({ times: next })}
          none={t('parameters.filter.day')}
          options={[{ value: 'all', text: t('parameters.filter.all') }]}
        />
        {times !== 'all' && (
          <DateInput
            label={t('parameters.filter.on')}
            value={on}
            onChange={(next) => change({ on: next || today })}
          />
        )}
      </Filters>
      <ParameterTable
        parameters={shown}
        day={times === 'all' ? '' : on}
        grouped
        error={read.error}
        again={() => void read.refetch()}
      />
    </>
  );
}
