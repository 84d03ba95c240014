export * from './admission-state.rules';
export * from './admissions.decider';
export * from './admissions.events';
export * from './admissions.module';
export * from './admitting.decider';
export * from './agreement.events';
export * from './agreement.rules';
export * from './course.decider';
