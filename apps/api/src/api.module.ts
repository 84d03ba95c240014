import { type DynamicModule, Module } from '@nestjs/common';
import { type Configuration, loggingModule } from '#libs/platform';
import { HouseModule } from '../../house/src';
import { HomeController } from './home.controller';

/** The server: all rooms of the house, its log and its first page. */
@Module({})
export class ApiModule {
  static of(configuration: Configuration): DynamicModule {
    const imports = [HouseModule.of(configuration), loggingModule()];
    return { module: ApiModule, imports, controllers: [HomeController] };
  }
}
