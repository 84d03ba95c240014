import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import type { Observable } from 'rxjs';

/** Keeps answers that bear secrets or say who somebody is out of every cache. */
@Injectable()
export class NotStored implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    context.switchToHttp().getResponse<Response>().setHeader('cache-control', 'no-store');
    return next.handle();
  }
}
