export { answering, type TrailChoices } from './answers';
