import { Refusal } from '#libs/kernel';
import { InvalidInput, NotFound } from '#libs/platform';
import { failuresOf } from './failure';

describe('an error on the command line', () => {
  it('names every bad option', () => {
    const error = new InvalidInput([
      { path: '--on', code: 'NOT_A_DATE', message: 'must be a day' },
      { path: '--programme', code: 'UNKNOWN_PROGRAMME', message: 'is not a programme' },
    ]);
    expect(failuresOf(error)).toEqual([
      { code: 'NOT_A_DATE', field: '--on', message: '--on must be a day' },
      { code: 'UNKNOWN_PROGRAMME', field: '--programme', message: '--programme is not a programme' },
    ]);
  });

  it('names the option that is not known, and where to look', () => {
    const error = Object.assign(new Error("error: unknown option '--onn'\n(Did you mean --on?)"), {
      code: 'commander.unknownOption',
    });
    expect(failuresOf(error)).toEqual([
      {
        code: 'USAGE',
        field: '--onn',
        message: `unknown option '--onn'; "npm run spis -- --help" shows what there is`,
      },
    ]);
  });

  it('carries a rule’s no with its code', () => {
    expect(failuresOf(new Refusal('ENTRY_ALREADY_CLOSED'))).toMatchObject([{ code: 'ENTRY_ALREADY_CLOSED' }]);
  });

  it('says what does not exist', () => {
    expect(failuresOf(new NotFound('view', 'nothing'))).toMatchObject([
      { code: 'NOT_FOUND', field: 'view', message: 'view "nothing" does not exist' },
    ]);
  });

  it('gives an error of ours a code by its name', () => {
    class StoreUnavailable extends Error {
      override name = 'StoreUnavailable';
    }
    expect(failuresOf(new StoreUnavailable('the store cannot be reached'))).toEqual([
      { code: 'STORE_UNAVAILABLE', field: null, message: 'the store cannot be reached' },
    ]);
  });
});
