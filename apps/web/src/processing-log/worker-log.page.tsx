import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Log } from './log';

/** What a worker looked at and changed; a manager sees what was done in the own unit. */
export default function WorkerLogPage() {
  const { t } = useTexts();
  const actorId = usePathParameter('id');
  return <Log of="workers" path={{ actorId }} lead={t('processing-log.lead.workers', { name: actorId })} />;
}
