import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { DefinitionList, Loaded } from '../ui';

const FREQUENCIES = ['several-times-daily', 'daily', 'three-weekly', 'two-weekly', 'weekly'] as const;

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
  const figure = (name: string, value: number | null) =>
    [t(`waiting-list.figure.${name}`), value === null ? t('ui.none') : number(value)] as const;
  return (
    <div className="figure-block">
      <Loaded read={read} lines={2}>
        {({ entries, persons, waitingDays, profile }) => (
          <>
            <DefinitionList
              figures
              items={[
                figure('entries', entries),
                figure('persons', persons),
                figure('median', waitingDays.median),
                figure('longest', waitingDays.max),
                figure('relatives', profile.relativesHelp),
                figure('extended', profile.extendedScope),
              ]}
            />
            <details>
              <summary>{t('waiting-list.profile.title')}</summary>
              <DefinitionList
                items={FREQUENCIES.map((name) => [
                  t(`waiting-list.frequency.${name}`),
                  number(profile.frequency?.[name] ?? 0),
                ])}
              />
            </details>
          </>
        )}
      </Loaded>
    </div>
  );
}
