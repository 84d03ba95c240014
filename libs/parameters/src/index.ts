export { declaredParameters, type HouseParameter } from './house-parameters';
export * from './parameters.module';
