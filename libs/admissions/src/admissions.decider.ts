import type { Decider } from '#libs/kernel';
import { type AdmissionState, evolveAdmission, UNKNOWN_ADMISSION } from './admission-state.rules';
import type { AdmissionEvent } from './admissions.events';
import { type AdmittingCommand, decideAdmitting } from './admitting.decider';
import { type CourseCommand, decideCourse } from './course.decider';

export type AdmissionCommand = AdmittingCommand | CourseCommand;

/** The rules of one admission. */
export const admission: Decider<AdmissionCommand, AdmissionEvent, AdmissionState> = {
  initialState: UNKNOWN_ADMISSION,
  evolve: evolveAdmission,
  decide(command, state) {
    switch (command.type) {
      case 'Admit':
      case 'StartPlannedAdmission':
      case 'CancelPlannedAdmission':
      case 'ConcludeAgreement':
      case 'ChangeAgreement':
        return decideAdmitting(command, state);
      default:
        return decideCourse(command, state);
    }
  },
};

/** The stream of an admission. */
export const admissionStream = (admissionId: string): string => `admission-${admissionId}`;
