import { SetMetadata } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '#libs/kernel';

const actors = new WeakMap<Request, Actor>();

/** Remembers for the length of a request who was found to act in it; only what proves it may call this. */
export function establish(request: Request, actor: Actor): void {
  actors.set(request, actor);
}

/** Who was proved to act in the request, or undefined. */
export const establishedActor = (request: Request): Actor | undefined => actors.get(request);

/** Metadata key of `Public`. */
export const PUBLIC = 'spis:public';

/** Marks a controller or a method that answers without sign-in; everything else requires one. */
export const Public = (): ClassDecorator & MethodDecorator => SetMetadata(PUBLIC, true);
