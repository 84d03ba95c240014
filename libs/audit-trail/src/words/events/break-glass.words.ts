import { told } from '../declare';

/** What was read out of reach in an emergency. */
export const breakGlassEvents = {
  BreakGlassOpened: told(
    [
      'dostop v sili odprt: {emergencyReason}',
      'accesso di emergenza aperto: {emergencyReason}',
      'emergency access opened: {emergencyReason}',
    ],
    { as: { reason: 'emergencyReason' }, leaves: ['emergencyReason'] },
  ),
  BreakGlassClosed: told(['dostop v sili zaprt', 'accesso di emergenza chiuso', 'emergency access closed']),
  BreakGlassReviewed: told(
    [
      'dostop v sili pregledan: {emergencyNote}',
      'accesso di emergenza esaminato: {emergencyNote}',
      'emergency access reviewed: {emergencyNote}',
    ],
    { as: { note: 'emergencyNote' }, leaves: ['emergencyNote'] },
  ),
};
