import { Trail } from './trail';

/** What was written in a unit. */
export default function UnitTrailPage() {
  return <Trail of="units" />;
}
