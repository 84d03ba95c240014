import { useTexts } from '../texts/texts';
import { StatusTag } from '../ui';

/** Whether a lawyer has confirmed what the text cites, in words. */
export function Confirmed({ verified }: { readonly verified: boolean }) {
  const { t } = useTexts();
  return verified ? (
    <StatusTag tone="good">{t('letter-texts.confirmed')}</StatusTag>
  ) : (
    <StatusTag tone="warning">{t('letter-texts.unconfirmed')}</StatusTag>
  );
}
