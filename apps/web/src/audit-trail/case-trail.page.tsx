import { Trail } from './trail';

/** Everything recorded of a case; from here it opens as it was, and two points are compared. */
export default function CaseTrailPage() {
  return <Trail of="cases" />;
}
