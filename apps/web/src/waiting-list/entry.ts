import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import type { Subject } from '../ui/command-dialog';

/** A waiting-list entry as the interface answers it. */
export type Entry = components['schemas']['WaitingEntryDto'];

/** What every part of the entry's page gets. */
export interface EntryShown {
  readonly entry: Entry;
  refetch(): Promise<{ readonly data?: Entry | undefined }>;
}

/** What every dialog of an entry gets. */
export type EntryDialog = EntryShown & { readonly close: () => void };

/** What the person needs. */
export type Need = components['schemas']['WaitingNeedDto'];

/** A pause; `to` is the first day on which the wait goes on, null while it stands still. */
export interface Pause {
  readonly pauseId: string;
  readonly from: string;
  readonly to: string | null;
  readonly reason: string;
}

/** An offer of a place with how it stands. */
export interface Offer {
  readonly offerId: string;
  readonly offeredOn: string;
  readonly answerBy: string;
  readonly startsOn: string | null;
  readonly standing: string;
}

/** The end that holds. */
export interface End {
  readonly endedOn: string;
  readonly reason: string;
}

export const pausesOf = ({ pauses }: Entry): readonly Pause[] => pauses as unknown as readonly Pause[];
export const offersOf = ({ offers }: Entry): readonly Offer[] => offers as unknown as readonly Offer[];
export const endOf = ({ end }: Entry): End | null => end as unknown as End | null;
export const needOf = ({ needProfile }: Entry): Need => needProfile as unknown as Need;

/** What is compared where somebody changed an entry meanwhile. */
export function useEntrySubject({ entry, refetch }: EntryShown): Subject<Entry> {
  const { t, date } = useTexts();
  return {
    data: entry,
    revision: entry.revision,
    refetch,
    revisionOf: ({ revision }) => revision,
    fields: (data) => {
      const end = endOf(data);
      return [
        [t('waiting-list.entry.ended'), end ? date(end.endedOn) : t('ui.none')],
        [t('waiting-list.column.regime'), data.legalRegime],
        [t('waiting-list.column.frequency'), t(`waiting-list.frequency.${needOf(data).frequency}`)],
        [t('waiting-list.tab.pauses'), String(pausesOf(data).length)],
        [
          t('waiting-list.tab.offers'),
          offersOf(data)
            .map(({ standing }) => t(`waiting-list.offer.standing.${standing}`))
            .join(', ') || t('ui.none'),
        ],
      ];
    },
  };
}

/** What the dialogs of an entry have in common. */
export function useEntryDialog(title: string, { close, ...shown }: EntryDialog) {
  const { t } = useTexts();
  return {
    dialog: { title: t(title), done: t('waiting-list.done'), subject: useEntrySubject(shown), close },
    params: { path: { id: shown.entry.entryId } },
  };
}
