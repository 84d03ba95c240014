import { Trail } from './trail';

/** What somebody who works here wrote. */
export default function UserTrailPage() {
  return <Trail of="users" />;
}
