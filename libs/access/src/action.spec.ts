import { Reflector } from '@nestjs/core';
import { ACTION, Action, type ActionMark, subject } from './action';
import { subjectsNamed } from './subjects-named';

class Cases {
  @Action('cases.read', subject('application', 'id'), subject('person', 'liable.personId', 'body'))
  read(): void {}
}

const mark = new Reflector().get<ActionMark>(
  ACTION,
  Object.getOwnPropertyDescriptor(Cases.prototype, 'read')?.value,
);

describe('The action of an endpoint', () => {
  it('is told by its mark', () => {
    expect(mark.name).toBe('cases.read');
    expect(mark.subjects[0]).toEqual({ kind: 'application', parameter: 'id', in: 'path' });
  });

  it('has a name of a room and a verb', () => {
    expect(() => Action('Read the case')).toThrow('not the name of an action');
    expect(() => Action('cases')).toThrow('not the name of an action');
  });

  it('finds the subjects that a request names, each once, in lists too', () => {
    const body = { liable: [{ personId: 'b' }, { personId: 'c' }, { personId: 'b' }, {}] };
    expect(subjectsNamed(mark, { params: { id: 'a' }, query: {}, body })).toEqual([
      { kind: 'application', id: 'a' },
      { kind: 'person', id: 'b' },
      { kind: 'person', id: 'c' },
    ]);
  });

  it('finds none where a request names none, or something else than a text', () => {
    expect(subjectsNamed(mark, { params: {}, query: {}, body: undefined })).toEqual([]);
    expect(subjectsNamed(mark, { params: {}, query: {}, body: { liable: { personId: 7 } } })).toEqual([]);
  });
});
