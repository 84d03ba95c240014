import type { Decider } from '#libs/kernel';
import { type ApplicationState, evolveApplication, UNKNOWN_APPLICATION } from './application-state.rules';
import type { ApplicationEvent } from './applications.events';
import { decideAdmission, type RecordAdmission } from './admission-outcome.decider';
import { type AssessmentCommand, decideAssessment } from './assessment.decider';
import { decideHandling, type HandlingCommand } from './handling.decider';
import { decideIssuing, type GiveDocumentNumber } from './issuing.decider';
import { decideIntake, type IntakeCommand } from './intake.decider';
import { decideOutcome, type OutcomeCommand } from './outcome.decider';

export type ApplicationCommand =
  IntakeCommand | HandlingCommand | AssessmentCommand | GiveDocumentNumber | RecordAdmission | OutcomeCommand;

/** The rules of one application. */
export const application: Decider<ApplicationCommand, ApplicationEvent, ApplicationState> = {
  initialState: UNKNOWN_APPLICATION,
  evolve: evolveApplication,
  decide(command, state) {
    switch (command.type) {
      case 'ReceiveApplication':
      case 'RecordDocument':
      case 'CheckCompleteness':
      case 'CallForSupplement':
      case 'DismissApplication':
        return decideIntake(command, state);
      case 'EvaluateEligibility':
      case 'ListApplication':
        return decideAssessment(command, state);
      case 'RecordAdmission':
        return decideAdmission(command, state);
      case 'RecordOutcome':
      case 'RecordAnnulment':
        return decideOutcome(command, state);
      case 'GiveDocumentNumber':
        return decideIssuing(command, state);
      default:
        return decideHandling(command, state);
    }
  },
};

/** The stream of an application. */
export const applicationStream = (applicationId: string): string => `application-${applicationId}`;

/** The categories of streams in which applications and their numbers are recorded. */
export const categoryOfApplications = ['application', 'applicationNumbering'] as const;
