import { useTexts } from '../texts/texts';
import { Downloads } from '../ui';

const FORMS = ['csv', 'xlsx', 'json'] as const;

/** A statistic as a file, with its definition and both dates within, in the language that is spoken. */
export function TableDownloads({
  id,
  asked,
  published = false,
}: {
  readonly id: string;
  readonly asked: Readonly<Record<string, string>>;
  readonly published?: boolean;
}) {
  const { t, language } = useTexts();
  const room = published ? 'published-statistics' : 'statistics';
  return (
    <Downloads
      label={t('statistics.export')}
      forms={FORMS.map((format) => ({
        name: format.toUpperCase(),
        address: `/api/${room}/${id}?${new URLSearchParams({ ...asked, format, language })}`,
      }))}
    />
  );
}
