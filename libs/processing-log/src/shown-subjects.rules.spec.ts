import { subjectsIn } from './shown-subjects.rules';

const A = '00000000-0000-4000-8000-00000000000a';
const B = '00000000-0000-4000-8000-00000000000b';
const C = '00000000-0000-4000-8000-00000000000c';

describe('What an answer showed', () => {
  it('is every person and case that it names, each once, however deep', () => {
    const answer = {
      persons: [{ personId: A, surname: 'Kos' }, { personId: B }],
      cases: [{ applicationId: C, person: { personId: A } }],
      joinedIds: [B, C],
    };
    expect(subjectsIn(answer)).toEqual([
      { kind: 'person', id: B },
      { kind: 'person', id: C },
      { kind: 'person', id: A },
      { kind: 'application', id: C },
    ]);
  });

  it('is found in a body nested deeper than calls can be', () => {
    let body: unknown = { personId: '00000000-0000-4000-8000-000000000001' };
    for (let depth = 0; depth < 100_000; depth += 1) body = [body];
    expect(subjectsIn(body)).toEqual([{ kind: 'person', id: '00000000-0000-4000-8000-000000000001' }]);
  });

  it('is found in events by their streams, and in whatever says kind and id', () => {
    const events = [{ stream: `waitingListEntry-${A}`, data: { personId: B } }, { stream: `account-${C}` }];
    expect(subjectsIn({ events, subject: { kind: 'decision', id: C } })).toEqual([
      { kind: 'entry', id: A },
      { kind: 'person', id: B },
      { kind: 'decision', id: C },
    ]);
  });

  it('never takes a name, a number or a file for an id', () => {
    const answer = { personId: 'Ana Novak', entryId: 7, applicationId: null, stream: 'person-Ana Novak' };
    expect(subjectsIn(answer)).toEqual([]);
    for (const other of [undefined, null, 'text', Buffer.from(A)]) expect(subjectsIn(other)).toEqual([]);
  });
});
