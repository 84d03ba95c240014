import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { RequestClaims } from './request-claims';
import { SameRequest } from './same-request.interceptor';

/** One id, one request: over every endpoint. Needs `Database`, `KeyStore`, `Clock`. */
@Module({ providers: [RequestClaims, { provide: APP_INTERCEPTOR, useClass: SameRequest }] })
export class IdempotencyModule {}
