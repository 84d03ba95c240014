import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { deliveredServicesEvents } from './delivered-services.events';
import { priceListEvents } from './prices/price-list.events';

describeGoldenEvents(join(__dirname, 'golden'), [...deliveredServicesEvents, ...priceListEvents]);
