export * from './idempotency.migrations';
export * from './idempotency.module';
