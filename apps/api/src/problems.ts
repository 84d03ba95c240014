import {
  EventTooLarge,
  InvalidAppend,
  InvalidPosition,
  RevisionConflict,
  StoreUnavailable,
  StreamBusy,
} from '#libs/event-store';
import { SigningFileError } from '#libs/evidence';
import { NoTypesetter, SignsNotInFont, TypesetterDown } from '#libs/letters';
import { DocumentIsErased, PersonIsErased } from '#libs/personal-data';
import { ProcessingLogUnavailable } from '#libs/processing-log';
import { DatabaseUnavailable, type ProblemRule, problemFor } from '#libs/platform';
import { UnknownView, ViewNotBuilt } from '#libs/projections';
import { signInProblem } from '#libs/sign-in';

/** What the errors of the lower rooms mean over HTTP. */
export const PROBLEM_RULES: readonly ProblemRule[] = [
  signInProblem,
  problemFor(StreamBusy, 503, 'STREAM_BUSY'),
  problemFor(RevisionConflict, 412, 'STALE_REVISION'),
  problemFor(EventTooLarge, 413, 'EVENT_TOO_LARGE'),
  problemFor(InvalidAppend, 400, 'INVALID_APPEND'),
  problemFor(InvalidPosition, 400, 'NOT_A_POSITION'),
  problemFor(UnknownView, 404, 'UNKNOWN_VIEW'),
  problemFor(ViewNotBuilt, 503, 'VIEW_NOT_BUILT'),
  problemFor(StoreUnavailable, 503, 'STORE_UNAVAILABLE'),
  problemFor(NoTypesetter, 503, 'NO_TYPESETTER'),
  problemFor(SignsNotInFont, 409, 'SIGNS_NOT_IN_FONT'),
  problemFor(TypesetterDown, 503, 'TYPESETTER_DOWN'),
  problemFor(SigningFileError, 503, 'SIGNING_UNAVAILABLE'),
  problemFor(PersonIsErased, 410, 'PERSON_ERASED'),
  problemFor(DocumentIsErased, 410, 'DOCUMENT_ERASED'),
  problemFor(ProcessingLogUnavailable, 503, 'PROCESSING_LOG_UNAVAILABLE'),
  problemFor(DatabaseUnavailable, 503, 'DATABASE_UNAVAILABLE'),
];
