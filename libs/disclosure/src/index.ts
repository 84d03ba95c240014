export * from './suppression.rules';
