import { useTexts } from '../texts/texts';
import { StatusTag, type Tone } from '../ui';

const TONES: Readonly<Record<string, Tone>> = {
  drafted: 'info',
  returned: 'warning',
  appealed: 'warning',
  'in-court': 'warning',
  annulled: 'bad',
  replaced: 'bad',
  final: 'good',
  'in-legal-force': 'good',
};

/** Where a decision stands, in words. */
export function DecisionStatus({ status }: { readonly status: string }) {
  const { t } = useTexts();
  return <StatusTag tone={TONES[status] ?? 'neutral'}>{t(`decisions.status.${status}`)}</StatusTag>;
}
