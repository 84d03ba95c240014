import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ForecastController } from './forecast.controller';
import { GetForecastHandler } from './forecast.query';

/** Forecasts of waiting lists; needs `Clock` and a handler of `GetMonthlyFigures`. */
@Module({ imports: [CqrsModule], controllers: [ForecastController], providers: [GetForecastHandler] })
export class ForecastModule {}
