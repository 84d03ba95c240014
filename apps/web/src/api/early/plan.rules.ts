import type { Language } from '../../texts/language';

/** What the document says about its page, so that nothing waits for the code that would say it. */
export interface Plan {
  /** e.g. `/applications/$id`; null where no page has the address. */
  readonly path: string | null;
  /** What is asked first, as its route writes it. */
  readonly first: readonly string[];
  /** The files of its texts. */
  readonly texts: Readonly<Record<Language, readonly string[]>>;
}

interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** Path and parameters of a question, the parameters in one order: the same question is the same text. */
export function nameOf(question: string): string {
  const { pathname, searchParams } = new URL(question, 'http://here');
  searchParams.sort();
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}

/** What a page asks first at an address, with the values that the address gives. */
export function questionsAt({ path, first }: Plan, { pathname, search }: Address): readonly string[] {
  const here = pathname.split('/');
  const names = (path ?? '').split('/');
  const values = new Map(names.map((name, place) => [`{${name.slice(1)}}`, here[place] ?? '']));
  return first.map((question) => {
    const [template = '', wanted = ''] = question.split('?');
    const asked = template.replace(/\{\w+\}/g, (name) => values.get(name) ?? name);
    return nameOf(`${asked}?${parametersOf(wanted, new URLSearchParams(search)).toString()}`);
  });
}

function parametersOf(wanted: string, given: URLSearchParams): URLSearchParams {
  const asked = new URLSearchParams();
  for (const part of wanted.split('&').filter(Boolean)) {
    const [name = '', value = given.get(name) ?? ''] = part.split('=');
    if (value !== '') asked.set(name, value);
  }
  return asked;
}
