import { useRead } from '../api/hooks';
import type { Option } from '../ui';

/** The units there are. */
export const useUnits = () => useRead('/api/units', {}, { views: [] });

/** The units there are as choices; one that is chosen already stands among them, also where it has no cases. */
export function useUnitOptions(chosen = ''): readonly Option[] {
  const units = useUnits();
  const names = (units.data ?? []).map(({ name }) => name);
  const all = chosen === '' || names.includes(chosen) ? names : [chosen, ...names];
  return all.map((name) => ({ value: name, text: name }));
}
