import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { announce } from '../shell/announce';
import { chosenTheme, showTheme, type Theme, THEMES } from '../shell/theme';
import { type Language, LANGUAGES } from '../texts/language';
import { useTexts } from '../texts/texts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SelectInput, TextInput } from '../ui/inputs';
import { useSession } from './session';

const ROLES = [
  'caseworker',
  'manager',
  'analyst',
  'provider-coordinator',
  'municipality-observer',
  'data-protection-officer',
  'administrator',
] as const;

/** Who acts, in which role and unit; language, theme, signing out. */
export function SessionPanel({ close }: { readonly close: () => void }) {
  const { t } = useTexts();
  const { trial, leave, displayName } = useSession();
  return (
    <Dialog title={t('shell.session.title')} close={close}>
      {!trial && <p>{t('shell.session.signedInAs', { name: displayName })}</p>}
      {trial ? <TrialActor done={close} /> : <RoleChoice />}
      <Appearance />
      {!trial && <OwnAccess close={close} />}
      {!trial && <Button onClick={() => void leave()}>{t('shell.session.leave')}</Button>}
    </Dialog>
  );
}

/** The way to one's own sessions and password. */
function OwnAccess({ close }: { readonly close: () => void }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const go = (): void => {
    close();
    void navigate({ to: '/my-access' });
  };
  return (
    <Button kind="plain" onClick={go}>
      {t('shell.session.access')}
    </Button>
  );
}

function Appearance() {
  const { t, language, choose } = useTexts();
  const [theme, setTheme] = useState(chosenTheme);
  const show = (next: Theme): void => {
    showTheme(next);
    setTheme(next);
  };
  return (
    <div className="field-row">
      <SelectInput
        label={t('shell.language')}
        value={language}
        onChange={(next) => choose(next as Language)}
        options={LANGUAGES.map((value) => ({ value, text: t(`shell.languages.${value}`) }))}
      />
      <SelectInput
        label={t('shell.theme.label')}
        value={theme}
        onChange={(next) => show(next as Theme)}
        options={THEMES.map((value) => ({ value, text: t(`shell.theme.${value}`) }))}
      />
    </div>
  );
}

function RoleChoice() {
  const { t } = useTexts();
  const { role, unit, roles, units, choose } = useSession();
  const become = (nextRole: string, nextUnit: string | null): void =>
    void choose(nextRole, nextUnit).then(() =>
      announce(t('shell.session.now', { role: t(`shell.roles.${nextRole}`) })),
    );
  return (
    <div className="field-row">
      <SelectInput
        label={t('shell.session.role')}
        value={role}
        onChange={(next) => become(next, unit)}
        options={roles.map((value) => ({ value, text: t(`shell.roles.${value}`) }))}
      />
      {units.length > 0 && (
        <SelectInput
          label={t('shell.session.unit')}
          value={unit ?? ''}
          onChange={(next) => become(role, next || null)}
          none={t('shell.session.noUnit')}
          options={units.map((value) => ({ value, text: value }))}
        />
      )}
    </div>
  );
}

/** Where nobody signs in, whoever is at this machine says who to be. */
function TrialActor({ done }: { readonly done: () => void }) {
  const { t } = useTexts();
  const session = useSession();
  const known = session.role === 'unidentified';
  const [person, setPerson] = useState(known ? '' : session.personId);
  const [role, setRole] = useState(known ? '' : session.role);
  const [unit, setUnit] = useState(session.unit ?? '');
  const act = (): void => {
    const actor = role === '' ? null : { person: person || role, role, unit };
    void session.declare(actor).then(done);
  };
  return (
    <div className="trial">
      <p className="soft">{t('shell.trial.text')}</p>
      <SelectInput
        label={t('shell.session.role')}
        value={role}
        onChange={setRole}
        none={t('shell.roles.unidentified')}
        options={ROLES.map((value) => ({ value, text: t(`shell.roles.${value}`) }))}
      />
      <TextInput
        label={t('shell.trial.person')}
        hint={t('shell.trial.hint')}
        value={person}
        onChange={setPerson}
        optional
      />
      <TextInput label={t('shell.session.unit')} value={unit} onChange={setUnit} optional />
      <Button kind="primary" onClick={act}>
        {t('shell.trial.act')}
      </Button>
    </div>
  );
}
