import { randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

/** The header that carries a correlation id in and out. */
export const CORRELATION_HEADER = 'x-correlation-id';
const ACCEPTED = /^[0-9A-Za-z-]{8,64}$/;

/** The id under which everything that one request causes can be found again. */
export function correlationIdOf(request: Request): string {
  return typeof request.id === 'string' ? request.id : 'none';
}

/** Takes over the sender's correlation id when it has the form of an id, makes a new one otherwise. */
export function correlate(request: Request, response: Response, next: NextFunction): void {
  const given = request.header(CORRELATION_HEADER);
  request.id = given && ACCEPTED.test(given) ? given : randomUUID();
  response.setHeader(CORRELATION_HEADER, request.id);
  next();
}

/** The correlation id of the request as a parameter of a controller's method. */
export const CorrelationId = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  correlationIdOf(context.switchToHttp().getRequest<Request>()),
);
