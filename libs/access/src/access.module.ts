import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ViewRegistry } from '#libs/projections';
import { AccessControl } from './guard/access-control';
import { AccessGuard } from './guard/access.guard';
import { accessScopesView } from './scopes/access-scopes.projection';
import type { ScopeSource } from './scopes/scope-source';
import { UnitSources } from './units/unit-sources';
import { UnitsController } from './units/units.controller';

const SCOPES = Symbol('scopes');

/**
 * Who may do what to whom: the guard before every endpoint, and the view of whose every case is. Stands after the
 * room of sign-in; needs `Database`, `EventStore`, `Projections`, `ViewRegistry`, `ActingPerson`, `Configuration`.
 */
@Module({})
export class AccessModule {
  /** The module with what the rooms say of their cases. */
  static of(sources: readonly ScopeSource[]): DynamicModule {
    return {
      module: AccessModule,
      controllers: [UnitsController],
      providers: [
        AccessControl,
        UnitSources,
        { provide: APP_GUARD, useClass: AccessGuard },
        {
          provide: SCOPES,
          inject: [ViewRegistry],
          useFactory: (views: ViewRegistry) => {
            const view = accessScopesView(sources);
            views.register(view);
            return view;
          },
        },
      ],
      exports: [AccessControl, UnitSources],
    };
  }
}
