import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { SelectInput } from '../ui';

/** A choice of one of the programmes; `none` is the text for all of them, where that may be chosen. */
export function ProgrammeInput({
  value,
  ...rest
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly none?: string;
}) {
  const { t } = useTexts();
  const programmes = useRead('/api/programmes', {}, { views: [] });
  // The one that is chosen has its name before the others have come.
  const known = programmes.data ?? (value === '' ? [] : [{ code: value }]);
  const options = known.map(({ code }) => ({ value: code, text: t(`programmes.name.${code}`) }));
  return <SelectInput {...rest} value={value} options={options} />;
}
