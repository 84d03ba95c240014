import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Log } from './log';

/** Who looked at a case or changed it, and what for. */
export default function CaseLogPage() {
  const { t } = useTexts();
  const kind = usePathParameter('kind');
  const id = usePathParameter('id');
  const name = `${t(`processing-log.thing.${kind}`)} ${id.slice(0, 8)}`;
  return <Log of="cases" path={{ kind, id }} lead={name} />;
}
