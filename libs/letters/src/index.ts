export { lettersView } from './cases/letters.projection';
export { ListLetters, type ListedLetter } from './cases/letters.query';
export { NoTypesetter, TypesetterDown } from './document/typesetter.errors';
export * from './letter-kinds.rules';
export * from './letter-texts.events';
export * from './letters.events';
export * from './letters.module';
export * from './letters.scopes';
