import { FURTHER_PROVIDERS, providersIn } from './new-application';

const names = (given: Record<string, string>) =>
  providersIn(given).map(({ provider, preferred }) => `${provider}${preferred ? ' first' : ''}`);

describe('the providers that an application is addressed to', () => {
  it('are none, or the one that was named, which is preferred', () => {
    expect(names({ provider: '' })).toEqual([]);
    expect(names({ provider: ' Dom Koper ' })).toEqual(['Dom Koper first']);
  });

  it('are the preferred one and the others by line, each once', () => {
    const further = 'Dom Izola\n\n Dom Piran \nDom Koper';
    expect(names({ provider: 'Dom Koper', [FURTHER_PROVIDERS]: further })).toEqual([
      'Dom Koper first',
      'Dom Izola',
      'Dom Piran',
    ]);
  });
});
