import { PersonLine } from '../persons';
import { useTexts } from '../texts/texts';
import { Link } from '../ui';
import type { Opening } from './opening';

/** What was opened: a person with all cases, or one case. */
export function OpenedThing({ opening }: { readonly opening: Opening }) {
  const { t } = useTexts();
  const { caseKind, caseId, personId } = opening;
  if (caseKind === null || caseId === null) return personId && <PersonLine id={personId} />;
  return (
    <Link to="/audit/cases/$id" params={{ id: caseId }}>
      {`${t(`processing-log.thing.${caseKind}`)} ${caseId.slice(0, 8)}`}
    </Link>
  );
}
