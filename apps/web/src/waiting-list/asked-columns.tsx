import { useMemo } from 'react';
import { useTexts } from '../texts/texts';
import { Button, type Column, Deadline, Link, StatusTag, type Tone } from '../ui';
import type { Asked } from './asked';

const WAITS = ['asked', 'letter-produced', 'reminded'];
const TONES: Readonly<Record<string, Tone>> = {
  asked: 'info',
  'letter-produced': 'info',
  reminded: 'warning',
  'still-waiting': 'good',
  'changed-need': 'good',
};

/** The columns of those asked; an answer can be recorded for whoever has not given one. */
export function useAskedColumns(answer: (entryId: string) => void): readonly Column<Asked>[] {
  const { t, date } = useTexts();
  return useMemo(
    () => [
      {
        id: 'entry',
        header: t('waiting-list.column.entry'),
        width: 9,
        cell: ({ entryId }) => (
          <Link to="/waiting-list-entries/$id" params={{ id: entryId }}>
            {entryId.slice(0, 8)}
          </Link>
        ),
      },
      {
        id: 'standing',
        header: t('waiting-list.offers.standing'),
        width: 12,
        cell: ({ standing }) => (
          <StatusTag tone={TONES[standing] ?? 'neutral'}>{t(`waiting-list.asked.${standing}`)}</StatusTag>
        ),
        sort: ({ standing }) => standing,
      },
      {
        id: 'letter',
        header: t('waiting-list.campaign.letterOn'),
        width: 9,
        cell: ({ letterOn }) => (letterOn ? date(letterOn) : t('ui.none')),
        sort: ({ letterOn }) => letterOn,
      },
      {
        id: 'reminder',
        header: t('waiting-list.campaign.reminderOn'),
        width: 9,
        cell: ({ reminderOn }) => (reminderOn ? date(reminderOn) : ''),
      },
      {
        id: 'answerBy',
        header: t('waiting-list.offers.answerBy'),
        width: 14,
        cell: ({ answerBy, standing }) =>
          answerBy ? <Deadline day={answerBy} done={!WAITS.includes(standing)} /> : '',
        sort: ({ answerBy }) => answerBy,
      },
      {
        id: 'settled',
        header: t('waiting-list.campaign.settledOn'),
        width: 9,
        cell: ({ settledOn, late }) =>
          settledOn ? `${date(settledOn)}${late ? `, ${t('waiting-list.campaign.late')}` : ''}` : '',
      },
      {
        id: 'answer',
        header: t('waiting-list.campaign.action'),
        width: 11,
        cell: ({ entryId, standing }) =>
          WAITS.includes(standing) ? (
            <Button onClick={() => answer(entryId)}>{t('waiting-list.answer.title')}</Button>
          ) : (
            ''
          ),
      },
    ],
    [t, date, answer],
  );
}
