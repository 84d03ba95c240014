import { NestFactory } from '@nestjs/core';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Configuration } from '#libs/platform';
import { ApiModule } from './api.module';

/** The description of the HTTP interface, from the controllers as they were built. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Spis')
    .setDescription(
      'Case management of municipal social care. Errors are problem details (RFC 9457) with a stable code; ' +
        'a 400 names every bad field.',
    )
    .setVersion('1')
    .build();
  return SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}

/** The same description without opening store or database. */
export async function describeApiOffline(): Promise<OpenAPIObject> {
  const module = ApiModule.of(Configuration.from({}));
  const app = await NestFactory.create(module, { preview: true, logger: false, abortOnError: false });
  return describeApi(app);
}
