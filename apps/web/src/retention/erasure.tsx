import { useState } from 'react';
import { useCommand } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Button, DefinitionList, Notice, Section } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { CheckField, SelectField } from '../ui/fields';
import { Obstacles } from './obstacles';
import { useMay } from './retention';

type Known = components['schemas']['ErasureDto'];
type Obstacle = components['schemas']['ObstacleDto'];

/** Why somebody's data, or a text on somebody else, are erased. */
export const ERASURE_GROUNDS = ['retention-ended', 'request-of-person', 'unlawful', 'court-order'] as const;

/** What erasing a person would do and what forbids it; the officer does it, after saying twice that it is meant. */
export function Erasure({
  known,
  cases,
  obstacles,
}: {
  readonly known: Known;
  readonly cases: number;
  readonly obstacles: readonly Obstacle[];
}) {
  const { t, number } = useTexts();
  const { officer } = useMay();
  const [open, setOpen] = useState(false);
  if (known.ordered)
    return (
      <Section title={t('retention.erasure.title')}>
        <Notice
          kind="warning"
          title={t(known.erased ? 'retention.erasure.done' : 'retention.erasure.ordered')}
        >
          <DefinitionList
            items={[
              [t('retention.erasure.texts'), known.texts === null ? null : number(known.texts)],
              [t('retention.erasure.documents'), known.documents === null ? null : number(known.documents)],
            ]}
          />
        </Notice>
      </Section>
    );
  return (
    <Section title={t('retention.erasure.title')}>
      <p>{t('retention.erasure.would', { count: cases })}</p>
      {officer ? (
        <Button kind="danger" onClick={() => setOpen(true)}>
          {t('retention.erasure.erase')}
        </Button>
      ) : (
        <p>{t('retention.erasure.officerOnly')}</p>
      )}
      {open && <EraseDialog personId={known.personId} obstacles={obstacles} close={() => setOpen(false)} />}
    </Section>
  );
}

function EraseDialog({
  personId,
  obstacles,
  close,
}: {
  readonly personId: string;
  readonly obstacles: readonly Obstacle[];
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const erase = useCommand('/api/persons/{personId}/erasure');
  return (
    <CommandDialog
      title={t('retention.erasure.erase')}
      submit={t('retention.erasure.confirm')}
      run={({ ground }) =>
        erase.mutateAsync({
          params: { path: { personId } },
          body: { ground: ERASURE_GROUNDS.find((each) => each === ground) ?? 'unlawful' },
        })
      }
      done={t('retention.erasure.done')}
      close={close}
    >
      <p>{t('retention.erasure.consequence')}</p>
      {obstacles.length > 0 && (
        <Notice kind="warning" title={t('retention.person.keptBy')}>
          <Obstacles obstacles={obstacles} />
        </Notice>
      )}
      <SelectField
        name="ground"
        label={t('retention.erasure.ground')}
        options={ERASURE_GROUNDS.map((value) => ({ value, text: t(`retention.erasure.grounds.${value}`) }))}
      />
      <CheckField
        name="sure"
        label={t('retention.erasure.sure')}
        check={(checked) => (checked ? undefined : t('retention.erasure.notSure'))}
      />
    </CommandDialog>
  );
}
