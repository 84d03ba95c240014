export * from './decider';
export * from './event';
export * from './event-catalogue';
export * from './local-date';
export * from './money';
export * from './parameters';
export * from './refusal';
export * from './working-days';
