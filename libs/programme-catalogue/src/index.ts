export * from './programme-catalogue.module';
