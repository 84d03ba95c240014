import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { StatusTag } from '../ui';

/** What forbids that a person be erased, with how many there are; that nothing does where there are none. */
export function Obstacles({
  obstacles,
}: {
  readonly obstacles: readonly components['schemas']['ObstacleDto'][];
}) {
  const { t } = useTexts();
  if (obstacles.length === 0) return <StatusTag tone="good">{t('retention.free')}</StatusTag>;
  return <>{obstacles.map(({ code, count }) => `${t(`retention.keptBy.${code}`)} (${count})`).join(', ')}</>;
}
