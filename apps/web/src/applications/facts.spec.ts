import { type Fact, optionField, statedFacts, toState } from './facts';

const fact = (key: string, kind: Fact['kind'], options: Fact['options'] = []): Fact => ({
  key,
  kind,
  label: key,
  sensitivity: 'plain',
  options,
});
const facts = [
  fact('citizen', 'yes-no'),
  fact('hoursAWeek', 'number'),
  fact('bornOn', 'day'),
  fact('tasks', 'choices', [
    { code: 'meal', name: 'obrok' },
    { code: 'bed', name: 'postelja' },
  ]),
];

describe('what is stated about a case', () => {
  it('is sent in the kind that the programme asks for', () => {
    const given = {
      citizen: 'no',
      hoursAWeek: '7.5',
      bornOn: '1942-03-08',
      [optionField('tasks', 'bed')]: true,
    };
    expect(statedFacts(facts, given)).toEqual({
      citizen: false,
      hoursAWeek: 7.5,
      bornOn: '1942-03-08',
      tasks: ['bed'],
    });
  });

  it('leaves out what nobody answered', () => {
    expect(
      statedFacts(facts, { citizen: null, hoursAWeek: null, [optionField('tasks', 'bed')]: false }),
    ).toEqual({});
  });

  it('is not asked where the application says it itself', () => {
    expect(toState([fact('filedOn', 'day'), fact('citizen', 'yes-no')]).map(({ key }) => key)).toEqual([
      'citizen',
    ]);
  });
});
