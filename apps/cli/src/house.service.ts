import { NestFactory } from '@nestjs/core';
import { HouseModule, catchUp } from '../../house/src';
import { withProgress } from './terminal/progress';
import type { INestApplicationContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { type Clock, Configuration } from '#libs/platform';

/** Opens the system only when a command needs it: help and bad options answer at once and touch nothing. */
@Injectable()
export class House {
  /** The settings of this process; throws `InvalidInput` that names every bad variable. */
  configuration(): Configuration {
    return Configuration.from(process.env);
  }

  /** Runs the work in the opened system and closes it, also when the work fails; on another clock if need be. */
  async with<T>(work: (house: INestApplicationContext) => Promise<T>, clock?: Clock): Promise<T> {
    const configuration = this.configuration();
    const house = await NestFactory.createApplicationContext(HouseModule.of(configuration, clock), {
      logger: false,
      abortOnError: false,
    });
    const stop = (): void => void house.close().finally(() => process.exit(130));
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
      return await work(house);
    } finally {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      await house.close();
    }
  }

  /** As `with`, once every view shows what is recorded; takes care of it where no server does. */
  async withFreshViews<T>(work: (house: INestApplicationContext) => Promise<T>): Promise<T> {
    return this.with(async (house) => {
      await this.refresh(house);
      return work(house);
    });
  }

  /** Waits until every view shows what is recorded, with a progress bar when that takes long. */
  async refresh(house: INestApplicationContext): Promise<void> {
    await withProgress('bringing views up to date', async (report) => {
      let most = 0;
      await catchUp(house, (behind) => {
        most = Math.max(most, behind);
        report(most - behind, most);
      });
    });
  }
}
