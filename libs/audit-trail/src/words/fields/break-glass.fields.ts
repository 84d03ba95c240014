import { fieldsOf } from '../declare';

/** What is said of access in an emergency. */
export const breakGlassFields = {
  ...fieldsOf('code', {
    emergencyReason: ['razlog dostopa', 'motivo dell’accesso', 'reason of the access'],
    emergencyNote: ['izid pregleda', 'esito dell’esame', 'outcome of the review'],
  }),
  ...fieldsOf('text', {
    opensAt: ['odprto od', 'aperto dal', 'open from'],
    opensUntil: ['odprto do', 'aperto fino al', 'open until'],
    closedAt: ['zaprto', 'chiuso', 'closed'],
    reviewedAt: ['pregledano', 'esaminato', 'reviewed'],
  }),
  ...fieldsOf('user', {
    openedBy: ['odprl', 'aperto da', 'opened by'],
    reviewedBy: ['pregledal', 'esaminato da', 'reviewed by'],
  }),
  ...fieldsOf('id', { breakGlassId: ['dostop v sili', 'accesso di emergenza', 'emergency access'] }),
};
