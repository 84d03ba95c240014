import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { correlationIdOf } from './correlation';
import type { Problem, ProblemRule } from './problem';
import { meaningOf } from './problem.rules';

/** Answers every error as problem details; what nobody expected is logged with its correlation id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly rules: readonly ProblemRule[] = []) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const meaning = meaningOf(error, this.rules);
    const correlationId = correlationIdOf(request);
    if (meaning.status >= 500) this.logger.error({ err: error, correlationId }, meaning.code);
    // A stream that has begun cannot turn into a problem any more: cut it.
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const problem: Problem = {
      type: `urn:spis:problem:${meaning.code}`,
      title: STATUS_CODES[meaning.status] ?? 'Error',
      instance: request.path,
      correlationId,
      ...meaning,
    };
    response.status(meaning.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}
