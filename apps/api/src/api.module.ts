import { type DynamicModule, Module } from '@nestjs/common';
import { type Configuration, loggingModule } from '#libs/platform';
import { HouseModule } from '../../house/src';

/** The server: all rooms of the house, its log and its first page. */
@Module({})
export class ApiModule {
  static of(configuration: Configuration): DynamicModule {
    return { module: ApiModule, imports: [HouseModule.of(configuration), loggingModule()] };
  }
}
