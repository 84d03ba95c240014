import { PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import type { INestApplication, Type } from '@nestjs/common';
import { ACTION, type ActionMark } from '#libs/access';
import { PUBLIC } from '#libs/platform';

/** An endpoint, by class and method, with what it says about who may. */
export interface Endpoint {
  readonly name: string;
  readonly action: ActionMark | null;
  readonly public: boolean;
}

/** The endpoints of a controller. */
export function endpointsOf(controller: Type): Endpoint[] {
  const open = Reflect.getMetadata(PUBLIC, controller) === true;
  return Object.entries(Object.getOwnPropertyDescriptors(controller.prototype as object)).flatMap(
    ([name, { value }]) => {
      if (
        name === 'constructor' ||
        typeof value !== 'function' ||
        Reflect.getMetadata(PATH_METADATA, value) === undefined
      )
        return [];
      const action = (Reflect.getMetadata(ACTION, value) as ActionMark | undefined) ?? null;
      const isPublic = open || Reflect.getMetadata(PUBLIC, value) === true;
      return [{ name: `${controller.name}.${name}`, action, public: isPublic }];
    },
  );
}

/** Every endpoint of a house, by name. */
export function endpointsOfHouse(app: INestApplication): Endpoint[] {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = modules.flatMap((module) => [...module.controllers.values()]);
  const types = new Set(controllers.map(({ metatype }) => metatype as Type));
  return [...types].flatMap(endpointsOf).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The endpoints that say neither what they do nor that they are for everybody. */
export const withoutAction = (endpoints: readonly Endpoint[]): string[] =>
  endpoints.filter(({ action, public: open }) => (action === null) !== open).map(({ name }) => name);
