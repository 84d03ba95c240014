import { useAddressState } from '../shell/address';
import { useSession } from '../sign-in/session';

/** No unit is called so: whoever asks for it is told the texts of the house alone. */
const HOUSE = '-';

/** Whose texts are in view: of the unit in the address, else one's own, else the house's. */
export function useTextsUnit(): {
  readonly unit: string;
  readonly asked: string;
  choose(unit: string): void;
} {
  const { unit: own } = useSession();
  const [{ unit }, change] = useAddressState({ unit: own ?? '' });
  return { unit, asked: unit || HOUSE, choose: (next) => change({ unit: next }) };
}
