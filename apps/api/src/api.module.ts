import { type DynamicModule, Module } from '@nestjs/common';
import { type Configuration, loggingModule } from '#libs/platform';
import { HouseModule } from '../../house/src';

/** The server: all rooms of the house and its log. */
@Module({})
export class ApiModule {
  static of(configuration: Configuration): DynamicModule {
    const imports = [HouseModule.of(configuration), loggingModule()];
    return { module: ApiModule, imports };
  }
}
