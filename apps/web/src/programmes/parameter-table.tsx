import { useMemo } from 'react';
import { useTexts } from '../texts/texts';
import { type Column, DataTable } from '../ui';
import { type Parameter, type ParameterValue, useParameterName, Value, Verified } from './parameter-value';
import { type ValueLine, valueLines } from './parameters.rules';

type Line = ValueLine<Parameter, ParameterValue>;

/** Parameters with their values of a day, or of all time where the day is empty. */
export function ParameterTable({
  parameters,
  day,
  grouped = false,
  error,
  again,
}: {
  readonly parameters: readonly Parameter[] | undefined;
  readonly day: string;
  /** Tells what each is about, where parameters of everything stand together. */
  readonly grouped?: boolean;
  readonly error?: Error | null;
  readonly again?: () => void;
}) {
  const { t } = useTexts();
  const columns = useColumns(grouped);
  const rows = useMemo(
    () => parameters && valueLines<ParameterValue, Parameter>(parameters, day),
    [parameters, day],
  );
  return (
    <DataTable
      caption={t('parameters.caption', { count: rows?.length ?? 0 })}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      error={error ?? null}
      {...(again && { again })}
      empty={t('parameters.empty')}
    />
  );
}

function useColumns(grouped: boolean): readonly Column<Line>[] {
  const { t, date } = useTexts();
  const nameOf = useParameterName();
  return useMemo<readonly Column<Line>[]>(() => {
    const about = ({ parameter: { group, programme } }: Line): string =>
      programme === null ? t(`parameters.group.${group}`) : t(`programmes.name.${programme}`);
    const day = (value: string | null | undefined, none: string) =>
      value ? <time dateTime={value}>{date(value)}</time> : none;
    return [
      {
        id: 'name',
        header: t('parameters.column.name'),
        width: 18,
        cell: ({ parameter }) => nameOf(parameter),
        sort: ({ parameter }) => nameOf(parameter),
      },
      ...(grouped
        ? [{ id: 'about', header: t('parameters.column.about'), width: 12, cell: about, sort: about }]
        : []),
      {
        id: 'value',
        header: t('parameters.column.value'),
        width: 14,
        cell: ({ value }) => (value ? <Value value={value} /> : t('parameters.notSet')),
      },
      {
        id: 'from',
        header: t('parameters.column.from'),
        width: 8,
        cell: ({ value }) => value && day(value.from, t('parameters.always')),
        sort: ({ value }) => value?.from ?? null,
      },
      {
        id: 'until',
        header: t('parameters.column.until'),
        width: 8,
        cell: ({ value }) => value && day(value.until, t('parameters.open')),
        sort: ({ value }) => value?.until ?? null,
      },
      {
        id: 'source',
        header: t('parameters.column.source'),
        width: 20,
        cell: ({ value }) =>
          value && (
            <span lang="sl">
              {value.source}
              {value.note && <span className="soft"> ({value.note})</span>}
            </span>
          ),
      },
      {
        id: 'verified',
        header: t('parameters.column.verified'),
        width: 9,
        cell: ({ value }) => value && <Verified verified={value.verified} />,
        sort: ({ value }) => (value ? Number(value.verified) : null),
      },
    ];
  }, [t, date, nameOf, grouped]);
}
