import { Trail } from './trail';

/** Everything recorded of a person. */
export default function PersonTrailPage() {
  return <Trail of="persons" />;
}
