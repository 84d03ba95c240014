import { type CanActivate, type ExecutionContext, ForbiddenException, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ActingPerson, PUBLIC } from '#libs/platform';
import { ACTION, type ActionMark } from '../action';
import { subjectsNamed } from '../subjects-named';
import { AccessControl } from './access-control';

/** Lets a request through whose actor may do its action to all that it names; stands after the guard of sign-in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly acting: ActingPerson,
    private readonly control: AccessControl,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, places)) return true;
    const mark = this.reflector.get<ActionMark | undefined>(ACTION, context.getHandler());
    if (!mark) throw new ForbiddenException('the endpoint does not say what it does');
    const request = context.switchToHttp().getRequest<Request>();
    await this.control.check(mark, this.acting.of(request), subjectsNamed(mark, request));
    return true;
  }
}
