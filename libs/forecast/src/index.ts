export * from './forecast.module';
export * from './forecast.rules';
export * from './back-test.rules';
export { GetForecast } from './forecast.query';
