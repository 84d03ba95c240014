import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { DefinitionList, Problem } from '../ui';

const FREQUENCIES = ['several-times-daily', 'daily', 'three-weekly', 'two-weekly', 'weekly'] as const;

/** As wide and high as nothing is. */
const COMING = '\u00a0';

/** The list in figures, and how often its people need help. */
export function ListFigures({
  read,
}: {
  readonly read: {
    readonly data: components['schemas']['WaitingListDto'] | undefined;
    readonly error: Error | null;
    refetch(): unknown;
  };
}) {
  const { t, number } = useTexts();
  const { data, error } = read;
  // Until they come, their names stand with nothing behind them: what is below does not move then.
  const shown = (value: number | null | undefined) =>
    data === undefined ? COMING : value == null ? t('ui.none') : number(value);
  const figure = (name: string, value: number | null | undefined) =>
    [t(`waiting-list.figure.${name}`), shown(value)] as const;
  if (error && !data) return <Problem error={error} again={() => void read.refetch()} />;
  return (
    <div aria-busy={data === undefined}>
      <DefinitionList
        figures
        items={[
          figure('entries', data?.entries),
          figure('persons', data?.persons),
          figure('median', data?.waitingDays.median),
          figure('longest', data?.waitingDays.max),
          figure('relatives', data?.profile.relativesHelp),
          figure('extended', data?.profile.extendedScope),
        ]}
      />
      <details>
        <summary>{t('waiting-list.profile.title')}</summary>
        <DefinitionList
          items={FREQUENCIES.map((name) => [
            t(`waiting-list.frequency.${name}`),
            shown(data && (data.profile.frequency?.[name] ?? 0)),
          ])}
        />
      </details>
    </div>
  );
}
