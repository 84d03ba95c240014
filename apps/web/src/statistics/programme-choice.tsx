import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { SelectInput } from '../ui';

/** The programme that the figures are of. */
export function ProgrammeChoice({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (programme: string) => void;
}) {
  const { t } = useTexts();
  const programmes = useRead('/api/programmes', {});
  const codes = programmes.data?.map(({ code }) => code) ?? [value];
  return (
    <SelectInput
      label={t('statistics.programme')}
      value={value}
      onChange={onChange}
      options={codes.map((code) => ({ value: code, text: t(`programmes.name.${code}`) }))}
    />
  );
}
