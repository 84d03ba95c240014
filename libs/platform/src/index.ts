export * from './clock';
export * from './database/database';
export * from './database/migrations';
