import { Injectable } from '@nestjs/common';
import type { KnownUnit } from '#libs/access';
import { Database } from '#libs/platform';
import { AccountRows } from '../credentials/account-rows';
import { handlesCases } from '../roles.rules';
import { Accounts } from './accounts';

/** The units of those who handle cases; what a coordinator acts for is a provider. */
@Injectable()
export class UnitsOfPeople {
  constructor(
    private readonly accounts: Accounts,
    private readonly rows: AccountRows,
    private readonly database: Database,
  ) {}

  /** Units of open accounts and of people whom a provider of identities has sent; one may come twice. */
  async all(): Promise<readonly KnownUnit[]> {
    const accounts = await this.rows.list();
    const states = await Promise.all(accounts.map(({ accountId }) => this.accounts.state(accountId)));
    const open = states.filter(({ status, roles }) => status === 'open' && handlesCases(roles));
    const { rows } = await this.database.query<{ unit: string }>(
      'select distinct unnest(units) as unit from sign_in.identity',
    );
    return [
      ...open.flatMap(({ units }) => [...units]).map((name): KnownUnit => ({ name, from: 'accounts' })),
      ...rows.map(({ unit }): KnownUnit => ({ name: unit, from: 'claims' })),
    ];
  }
}
