import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { EventCatalogue } from '#libs/kernel';
import { Configuration } from '#libs/platform';
import { accountEvents } from './accounts/account.events';
import { Accounts } from './accounts/accounts';
import { AccountsController } from './accounts/accounts.controller';
import { Enrolment } from './accounts/enrolment';
import { FirstAdministrator } from './accounts/first-administrator';
import { Invitations } from './accounts/invitations';
import { SecondFactor } from './accounts/second-factor';
import { UnitsOfPeople } from './accounts/units-of-people';
import { AccountRows } from './credentials/account-rows';
import { Devices } from './credentials/devices';
import { LockOut } from './credentials/lock-out';
import { Identification } from './http/identify';
import { PresentedSecret } from './http/presented-secret';
import { EVERYTHING_RATE, RateGuard } from './http/rates';
import { RecentlyKnown } from './http/recently-known';
import { SecondFactorController } from './http/second-factor.controller';
import { SessionController } from './http/session.controller';
import { SignInController } from './http/sign-in.controller';
import { SignInDesk } from './http/sign-in.desk';
import { SignInGuard } from './http/sign-in.guard';
import { OidcController } from './oidc/oidc.controller';
import { OidcSignIn } from './oidc/oidc-sign-in';
import { SignInPageController } from './page/sign-in-page.controller';
import { Cookies } from './sessions/cookies';
import { Sessions } from './sessions/sessions';
import { SignIn } from './sign-in.service';
import { ApiTokens } from './tokens/api-tokens';
import { ApiTokensController } from './tokens/api-tokens.controller';

/**
 * Who somebody is: accounts, sessions, tokens, and the guard before every endpoint. Needs `Configuration`,
 * `Clock`, `Database`, `KeyStore`, `EventStore`, `EventCatalogue`, `CommandRunner`, `ActingPerson`.
 */
@Module({
  imports: [
    ThrottlerModule.forRootAsync({
      inject: [Configuration],
      useFactory: ({ signIn }: Configuration) => ({
        throttlers: EVERYTHING_RATE,
        skipIf: () => signIn.declared,
      }),
    }),
  ],
  controllers: [
    OidcController,
    SignInPageController,
    SignInController,
    SessionController,
    SecondFactorController,
    AccountsController,
    ApiTokensController,
  ],
  providers: [
    { provide: APP_GUARD, useClass: RateGuard },
    { provide: APP_GUARD, useClass: SignInGuard },
    Accounts,
    AccountRows,
    ApiTokens,
    Cookies,
    Devices,
    Enrolment,
    FirstAdministrator,
    Identification,
    Invitations,
    LockOut,
    OidcSignIn,
    PresentedSecret,
    RecentlyKnown,
    SecondFactor,
    Sessions,
    SignIn,
    SignInDesk,
    UnitsOfPeople,
  ],
  exports: [AccountRows, Accounts, ApiTokens, FirstAdministrator, Invitations, UnitsOfPeople],
})
export class SignInModule {
  constructor(catalogue: EventCatalogue) {
    catalogue.register(accountEvents);
  }
}
