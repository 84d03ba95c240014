import { firstEntryIdAt } from './entry-id';
import type { LogFilter, LogPageRequest, LogScope } from './processing-log';

/** A statement with its parameters. */
export interface Question {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** A scope whose persons are known under all their records. */
export type ResolvedScope =
  Exclude<LogScope, { readonly of: 'person' }> | { readonly of: 'records'; readonly ids: readonly string[] };

const CODES = `concat_ws(' ', e.action, e.kind, e.purpose, e.outcome, e.role, e.unit, e.actor_id, e.case_kind, e.case_id,
  e.correlation_id, e.client, e.means, array_to_string(e.sought, ' '), e.subjects::text)`;
const MOST_WORDS = 8;

/** The page of entries that is asked for and one more, newest first. */
export function questionFor(scope: ResolvedScope, filter: LogFilter, page: LogPageRequest): Question {
  const parameters: unknown[] = [];
  const bound = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = [
    ...range(filter, page.after).map(([operator, id]) => `e.entry_id ${operator} ${bound(id)}::uuid`),
    ...scopeConditions(scope, bound),
    ...filterConditions(filter, bound),
  ];
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  const sql = `select e.* from processing_log.entry e ${where} order by e.entry_id desc limit ${bound(page.limit + 1)}`;
  return { sql, parameters };
}

type Bind = (value: unknown) => string;

function range({ from, until }: LogFilter, after: string | undefined): [string, string][] {
  return [
    ...(from === undefined ? [] : [['>=', firstEntryIdAt(from)] as [string, string]]),
    ...(until === undefined ? [] : [['<', firstEntryIdAt(until)] as [string, string]]),
    ...(after === undefined ? [] : [['<', after] as [string, string]]),
  ];
}

function scopeConditions(scope: ResolvedScope, bind: Bind): string[] {
  switch (scope.of) {
    case 'records':
      return [about(bind(scope.ids.map(() => 'person')), bind(scope.ids))];
    case 'cases': {
      // An endpoint that takes any case logs it under the kind `case`.
      const cases = scope.cases.flatMap(({ kind, id }) => [
        { kind, id },
        { kind: 'case', id },
      ]);
      return [about(bind(cases.map(({ kind }) => kind)), bind(cases.map(({ id }) => id)))];
    }
    case 'actor':
      return [`e.actor_id = ${bind(scope.actorId)}`];
    case 'unit':
      return [`e.unit = ${bind(scope.unit)}`];
    case 'everything':
      return [];
  }
}

const about = (kinds: string, ids: string): string =>
  `e.entry_id in (select s.entry_id from processing_log.subject s
     join unnest(${kinds}::text[], ${ids}::text[]) as a(kind, id) on s.subject_kind = a.kind and s.subject_id = a.id)`;

function filterConditions(filter: LogFilter, bind: Bind): string[] {
  const { action, withCase, text } = filter;
  const equal = (['kind', 'role', 'unit', 'outcome', 'purpose'] as const).flatMap((name) =>
    filter[name] === undefined ? [] : [`e.${name} = ${bind(filter[name])}`],
  );
  return [
    ...equal,
    ...(action === undefined ? [] : [actionCondition(action, bind)]),
    ...(withCase === undefined ? [] : [`e.case_id is ${withCase ? 'not ' : ''}null`]),
    ...wordsOf(text).map((word) => `${CODES} ilike ${bind(`%${escaped(word)}%`)}`),
  ];
}

const actionCondition = (action: string, bind: Bind): string =>
  action.includes('.') ? `e.action = ${bind(action)}` : `e.action like ${bind(`${escaped(action)}.%`)}`;

const wordsOf = (text: string | undefined): string[] =>
  (text ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
