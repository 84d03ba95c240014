import { parseDate } from '../ui/parsing.rules';

/** What to search for while a new person is typed: the EMŠO once it is whole, else the name, with the day of birth where given. */
export function soughtFor(typed: Readonly<Record<string, string | boolean>>): string {
  const text = (name: string): string => String(typed[name] ?? '').trim();
  if (/^\d{13}$/.test(text('emso'))) return text('emso');
  if (text('surname').length < 2 || text('givenName').length < 2) return '';
  const born = parseDate(text('birthDate'));
  const day = text('birthDate') !== '' && 'value' in born ? ` ${born.value}` : '';
  return day ? `${text('surname')}${day}` : `${text('surname')} ${text('givenName')}`;
}
