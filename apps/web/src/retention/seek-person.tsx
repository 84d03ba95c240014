import { useNavigate } from '@tanstack/react-router';
import { PersonPicker } from '../persons';
import { useTexts } from '../texts/texts';

/** Finds a person and leads to how long their data are kept. */
export function SeekPerson() {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <PersonPicker
      label={t('retention.persons.seek')}
      chosen={null}
      choose={({ personId }) => void navigate({ to: '/retention/persons/$id', params: { id: personId } })}
    />
  );
}
