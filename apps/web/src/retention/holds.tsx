import { useState } from 'react';
import { useTexts } from '../texts/texts';
import { Button, Section } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { SelectField } from '../ui/fields';
import { HOLD_GROUNDS, type HoldGround, useMay } from './retention';

interface HoldsProps {
  readonly holds: readonly HoldGround[];
  readonly place: (ground: HoldGround) => Promise<unknown>;
  readonly lift: (ground: HoldGround) => Promise<unknown>;
}

/** The legal holds on a case or a person, with their placing and lifting. */
export function Holds({ holds, place, lift }: HoldsProps) {
  const { t } = useTexts();
  const { hold } = useMay();
  const [open, setOpen] = useState<'place' | 'lift' | null>(null);
  const offered = open === 'lift' ? holds : HOLD_GROUNDS.filter((ground) => !holds.includes(ground));
  return (
    <Section title={t('retention.holds.title')}>
      {holds.length === 0 ? (
        <p>{t('retention.holds.none')}</p>
      ) : (
        <ul>
          {holds.map((ground) => (
            <li key={ground}>{t(`retention.holds.ground.${ground}`)}</li>
          ))}
        </ul>
      )}
      {hold && (
        <div className="form-actions">
          {holds.length < HOLD_GROUNDS.length && (
            <Button onClick={() => setOpen('place')}>{t('retention.holds.place')}</Button>
          )}
          {holds.length > 0 && <Button onClick={() => setOpen('lift')}>{t('retention.holds.lift')}</Button>}
        </div>
      )}
      {open && (
        <CommandDialog
          title={t(`retention.holds.${open}`)}
          run={({ ground }) => {
            const found = HOLD_GROUNDS.find((each) => each === ground) ?? 'archive';
            return open === 'place' ? place(found) : lift(found);
          }}
          done={t(`retention.holds.done.${open}`)}
          close={() => setOpen(null)}
        >
          <p>{t(`retention.holds.text.${open}`)}</p>
          <SelectField
            name="ground"
            label={t('retention.holds.groundLabel')}
            options={offered.map((value) => ({ value, text: t(`retention.holds.ground.${value}`) }))}
          />
        </CommandDialog>
      )}
    </Section>
  );
}
