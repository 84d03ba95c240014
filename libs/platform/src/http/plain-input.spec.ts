import { InvalidInput } from '../invalid-input';
import { loggedError, loggedPath } from './logged';
import { checkPlain } from './plain-input';

const refused = (input: unknown): string[] => {
  try {
    checkPlain(input);
    return [];
  } catch (error) {
    return (error as InvalidInput).fields.map(({ path, code }) => `${path} ${code}`);
  }
};
const nested = (depth: number): unknown =>
  JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`) as unknown;

describe('What people write', () => {
  it('may hold every letter, line ends and tabs', () => {
    const written = {
      note: 'Čakajo šž,\n\tgli »vozički« – 𝕊 é 李 €',
      list: ['=1+1', '<b>', '#let x', '__proto__'],
    };
    expect(refused(written)).toEqual([]);
  });

  it.each([
    ['a zero', 'a\u0000b'],
    ['an escape', '\u001b[31m'],
    ['half a character', 'a\ud800b'],
    ['what turns text round', 'ana\u202evon'],
    ['no character', '\uffff'],
  ])('may not hold %s, and the field is named without its value', (_what, text) => {
    expect(refused({ persons: [{ surname: text }] })).toEqual(['persons.0.surname NOT_PLAIN_TEXT']);
    expect(refused(text)).toEqual(['body NOT_PLAIN_TEXT']);
  });

  it('is nested as deep as anybody needs and no deeper', () => {
    expect(refused(nested(30))).toEqual([]);
    expect(refused(nested(5_000))).toEqual([expect.stringMatching(/^a\.a\..* TOO_DEEP$/)]);
  });

  it('names no field by which objects are made', () => {
    const sent = JSON.parse('{"a":{"__proto__":{"role":"manager"}},"constructor":1}') as unknown;
    expect(refused(sent)).toEqual(['a.__proto__ UNKNOWN_FIELD', 'constructor UNKNOWN_FIELD']);
  });

  it('is not said again as the name of a field', () => {
    expect(refused({ 'Ljudmila Lesjak': '\u0000' })).toEqual(['? NOT_PLAIN_TEXT']);
  });
});

describe('The log', () => {
  it('holds the parts of a path that are ids and codes, and no others', () => {
    expect(loggedPath('/api/persons/3d1f6c1e-6a43-4b52-9e8e-0b1c1f8b7a11')).toMatch(/11$/);
    expect(loggedPath('/api/letters/Lesjak%20Vera.pdf')).toBe('/api/letters/*');
    expect(loggedPath(`/api/${'x'.repeat(65)}/history`)).toBe('/api/*/history');
  });

  it('holds an error without the value that a database or a parser repeats', () => {
    const refusedByDatabase = Object.assign(new Error('invalid input syntax: "Lesjak"'), {
      severity: 'ERROR',
      code: '22P02',
      detail: 'Key (name)=(Lesjak)',
    });
    const wrapped = new Error('a view stands still', { cause: refusedByDatabase });
    const logged = loggedError({ raw: wrapped, message: 'a copy' });
    expect(logged).toMatchObject({ message: 'a view stands still', cause: { code: '22P02', message: '' } });
    expect(JSON.stringify(logged)).not.toContain('Lesjak');
    expect(logged.cause?.stack).toContain('plain-input.spec');
    const unread = (() => {
      try {
        return JSON.parse('{"a": Lesjak}') as unknown;
      } catch (error) {
        return error;
      }
    })();
    expect(JSON.stringify(loggedError(unread))).not.toContain('Lesjak');
  });
});
