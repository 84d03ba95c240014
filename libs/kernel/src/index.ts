export * from './decider';
export * from './event';
export * from './event-catalogue';
export * from './local-date';
export * from './refusal';
