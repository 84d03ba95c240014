import { useRead } from '../api/hooks';
import { useActsAs } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { Link, Notice } from '../ui';

/** Says early that a person may stand in the records twice; nothing where nobody looks alike. */
export function DuplicatesHint({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const sees = useActsAs('caseworker', 'manager');
  const read = useRead(
    '/api/persons/{personId}/duplicates',
    { params: { path: { personId: id } } },
    { enabled: sees },
  );
  const count = read.data?.candidates.length ?? 0;
  if (count === 0) return null;
  return (
    <Notice kind="warning" title={t('persons.register.known', { count })}>
      <Link to="/persons/$id" params={{ id }} search={{ tab: 'duplicates' }}>
        {t('persons.duplicates.look')}
      </Link>
    </Notice>
  );
}
