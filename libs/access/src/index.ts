export * from './action';
export * from './subject-kinds.rules';
export * from './subjects-named';
