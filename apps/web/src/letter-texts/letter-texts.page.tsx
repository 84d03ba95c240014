import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Filters, Link, Page, TextInput } from '../ui';
import { Confirmed } from './confirmed';
import { useTextsUnit } from './texts-of-unit';

type Text = components['schemas']['LetterTextDto'];

/** The texts that a unit's letters are written with today. */
export default function LetterTextsPage() {
  const { t } = useTexts();
  const { unit, asked, choose } = useTextsUnit();
  const texts = useRead(
    '/api/letter-texts',
    { params: { query: { unit: asked } } },
    { keep: true, views: [] },
  );
  return (
    <Page title={t('letter-texts.title')} lead={t('letter-texts.lead')}>
      <Filters>
        <TextInput
          label={t('letter-texts.unit')}
          hint={t('letter-texts.unitHint')}
          value={unit}
          onChange={choose}
          settled
        />
      </Filters>
      <DataTable
        caption={t('letter-texts.caption', { count: texts.data?.length ?? 0 })}
        columns={useColumns(unit)}
        rows={texts.data}
        rowKey={({ key }) => key}
        error={texts.error}
        again={() => void texts.refetch()}
        empty={t('letter-texts.empty')}
      />
    </Page>
  );
}

function useColumns(unit: string): readonly Column<Text>[] {
  const { t, number, date } = useTexts();
  return useMemo<readonly Column<Text>[]>(
    () => [
      {
        id: 'text',
        header: t('letter-texts.column.text'),
        cell: ({ key }) => (
          <Link to="/letter-texts/$key" params={{ key }} search={{ unit }}>
            {t(`letter-texts.key.${key}`)}
          </Link>
        ),
        sort: ({ key }) => t(`letter-texts.key.${key}`),
      },
      {
        id: 'whose',
        header: t('letter-texts.column.whose'),
        cell: ({ unit: whose }) => whose ?? t('letter-texts.house'),
        sort: ({ unit: whose }) => whose,
      },
      {
        id: 'version',
        header: t('letter-texts.column.version'),
        align: 'end',
        cell: ({ version }) => number(version),
      },
      {
        id: 'from',
        header: t('letter-texts.column.from'),
        cell: ({ from }) =>
          from === null ? t('letter-texts.always') : <time dateTime={from}>{date(from)}</time>,
        sort: ({ from }) => from,
      },
      {
        id: 'confirmed',
        header: t('letter-texts.column.confirmed'),
        cell: ({ verified }) => <Confirmed verified={verified} />,
        sort: ({ verified }) => Number(verified),
      },
    ],
    [t, number, date, unit],
  );
}
