import { HOLD_GROUNDS } from '#libs/erasure';
import { CASE_HOLD_GROUNDS } from './retention-case.rules';

describe('A case is kept from destruction', () => {
  it('on the grounds on which a person’s data are', () => {
    expect([...CASE_HOLD_GROUNDS]).toEqual([...HOLD_GROUNDS]);
  });
});
