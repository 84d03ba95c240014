import { PersonLine } from '../persons';
import { usePathParameter } from '../shell/address';
import { Log } from './log';

/** Who looked at a person's data or changed them, and what for. */
export default function PersonLogPage() {
  const personId = usePathParameter('id');
  return <Log of="persons" path={{ personId }} lead={<PersonLine id={personId} />} />;
}
