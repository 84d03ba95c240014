export * from './break-glass.events';
export * from './break-glass.module';
export { breakGlassView } from './break-glass.projection';
export { breakGlassScopes } from './break-glass.scopes';
