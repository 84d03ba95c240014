import type { INestApplicationContext } from '@nestjs/common';
import { Option } from 'nest-commander';
import { dayAt, type LocalDate } from '#libs/kernel';
import { Clock } from '#libs/platform';
import type { KnownAt, ListScope } from '#libs/waiting-list';
import { SpisCommand } from '../spis.command';
import { dayOption, instantOption } from '../terminal/options';

/** Options by which a list or statistic is asked. */
export interface ScopeOptions {
  readonly programme?: string;
  readonly municipality?: string;
  readonly provider?: string;
  readonly knownAt?: KnownAt;
}

/** The options that lists and statistics share. */
export abstract class ListScopeCommand extends SpisCommand {
  @Option({ flags: '--programme <code>', description: 'code of the programme (home-help)' })
  parseProgramme(text: string): string {
    return text;
  }

  @Option({ flags: '--municipality <code>', description: 'one municipality only, three digits' })
  parseMunicipality(text: string): string {
    return text;
  }

  @Option({ flags: '--provider <name>', description: 'one provider only' })
  parseProvider(text: string): string {
    return text;
  }

  @Option({ flags: '--known-at <day|instant>', description: 'as known by the end of that day (now)' })
  parseKnownAt(text: string): KnownAt {
    return text.includes('T') ? instantOption('--known-at', text) : dayOption('--known-at', text);
  }

  protected scope(
    house: INestApplicationContext,
    { programme = 'home-help', municipality, provider, knownAt }: ScopeOptions,
  ): ListScope & { readonly knownAt: KnownAt; readonly today: LocalDate } {
    const now = house.get(Clock).now();
    return {
      programme,
      knownAt: knownAt ?? now,
      today: dayAt(now),
      municipality: municipality ?? null,
      provider: provider ?? null,
    };
  }
}
