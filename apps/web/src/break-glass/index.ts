/** What other pages show of access in an emergency. */
export { WithinReach } from './within-reach';
