import { sectionOf, speaksOf } from './help-pages.rules';

describe('the help page', () => {
  const pages = [
    { feature: 'persons' },
    { feature: 'persons', navigation: { section: 'lists' } },
    { feature: 'audit-trail', navigation: { section: 'review' } },
  ];

  it('puts a page without an entry beside the page of its feature that has one', () => {
    expect(sectionOf(pages, 'persons')).toBe('lists');
    expect(sectionOf(pages, 'sign-in')).toBe('work');
  });

  it.each([
    ['caka', true],
    ['ČAKALNA lista', true],
    ['', true],
    ['odločba', false],
  ])('finds what is sought in words, with or without č, š, ž: %s', (sought, found) =>
    expect(speaksOf(['Čakalna lista', 'Kdo čaka.'], sought)).toBe(found),
  );
});
