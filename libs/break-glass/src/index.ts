export * from './break-glass.events';
export * from './break-glass.module';
export { mostHours, openHours } from './break-glass.parameters';
export { breakGlassView } from './break-glass.projection';
export { breakGlassScopes } from './break-glass.scopes';
