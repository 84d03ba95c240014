import { ApiTokens, isRole, type Role, SCOPE_FORM } from '#libs/sign-in';
import { NotFound } from '#libs/platform';
import { Command, Option, SubCommand } from 'nest-commander';
import { SpisCommand, SpisGroup } from '../spis.command';
import { badOption, countOption } from '../terminal/options';

const BY = 'spis-tokens';

interface Issuing {
  readonly role: Role;
  readonly scopes: string[];
  readonly unit?: string;
  readonly days?: number;
}

/** `spis tokens issue NAME --role … --scopes …`: prints the token, this once. */
@SubCommand({
  name: 'issue',
  arguments: '<name>',
  description: 'issue a token to a machine; it is shown once',
})
export class TokensIssueCommand extends SpisCommand {
  @Option({ flags: '--role <role>', description: 'the role the machine acts in', required: true })
  parseRole(text: string): Role {
    if (isRole(text)) return text;
    throw badOption('--role', 'UNKNOWN_VALUE', 'must name a role');
  }

  @Option({ flags: '--scopes <scopes>', description: 'e.g. programmes:read,persons:write', required: true })
  parseScopes(text: string): string[] {
    const scopes = text.split(',').map((scope) => scope.trim());
    if (scopes.every((scope) => SCOPE_FORM.test(scope))) return scopes;
    throw badOption('--scopes', 'NOT_A_SCOPE', 'must be AREA:read or AREA:write, parted by commas');
  }

  @Option({ flags: '--unit <unit>', description: 'the unit the machine acts in' })
  parseUnit(text: string): string {
    return text;
  }

  @Option({ flags: '--days <days>', description: 'how long it is good; 90 unless told' })
  parseDays(text: string): number {
    return countOption('--days', text, 1, 366);
  }

  override async run([name = '']: string[], options?: Issuing): Promise<void> {
    if (!options) return;
    const { role, scopes, unit = null, days = 90 } = options;
    const issued = await this.house.with((house) =>
      house.get(ApiTokens).issue({ name, role, scopes, unit, days }, BY),
    );
    this.print(
      issued,
      () => `${issued.token}\nThis is the only time it is shown. Good until ${issued.expiresAt}.`,
    );
  }
}

/** `spis tokens revoke PREFIX`: by the eight letters after `spis_`. */
@SubCommand({
  name: 'revoke',
  arguments: '<prefix>',
  description: 'make a token void, by the letters after spis_',
})
export class TokensRevokeCommand extends SpisCommand {
  override async run([prefix = '']: string[]): Promise<void> {
    const revoked = await this.house.with(async (house) => {
      const tokens = house.get(ApiTokens);
      const found = (await tokens.list()).find((token) => token.prefix === prefix);
      if (!found) throw new NotFound('token', prefix);
      await tokens.revoke(found.tokenId, BY);
      return { tokenId: found.tokenId };
    });
    this.print(revoked, () => 'Revoked.');
  }
}

/** `spis tokens`. */
@Command({
  name: 'tokens',
  description: 'tokens by which machines use the interface',
  subCommands: [TokensIssueCommand, TokensRevokeCommand],
})
export class TokensCommand extends SpisGroup {}
