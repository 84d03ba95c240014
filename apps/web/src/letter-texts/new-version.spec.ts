import { changedParts, typedOf } from './new-version.rules';

const parts = {
  title: { sl: 'Odločba', it: 'Provvedimento' },
  operative: { sl: 'Ugodi se.', it: 'È accolta.' },
};

describe('a new version of a text', () => {
  it('begins with the words as they stand', () => {
    expect(typedOf(parts)).toEqual({
      title_sl: 'Odločba',
      title_it: 'Provvedimento',
      operative_sl: 'Ugodi se.',
      operative_it: 'È accolta.',
    });
  });

  it('keeps parts whose names have points, of which a form would make a path', () => {
    const dotted = { ...parts, 'how.exemption': { sl: 'V − P', it: 'V − P' } };
    expect(typedOf(dotted)).toMatchObject({ how_exemption_sl: 'V − P' });
    expect(changedParts(dotted, { ...typedOf(dotted), title_sl: 'Sklep' })).toEqual({
      title: { sl: 'Sklep', it: 'Provvedimento' },
    });
  });

  it('brings only the parts that were written anew, in both languages', () => {
    expect(changedParts(parts, typedOf(parts))).toEqual({});
    expect(changedParts(parts, { ...typedOf(parts), operative_sl: 'Vlogi se ugodi.' })).toEqual({
      operative: { sl: 'Vlogi se ugodi.', it: 'È accolta.' },
    });
  });
});
