import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Log } from './log';

/** What was looked at and changed in a unit. */
export default function UnitLogPage() {
  const { t } = useTexts();
  const unit = usePathParameter('id');
  return <Log of="units" path={{ unit }} lead={t('processing-log.lead.units', { name: unit })} />;
}
