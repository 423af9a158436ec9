import { wordsIn } from './texts-input';

/** The same cases as the server's LocalizedTextTests. */
describe('words of a tenant', () => {
  const rate = { fr: 'Taux normal', nl: 'Hoog tarief', 'nl-BE': 'Normaal tarief' };

  it.each([
    ['nl-BE', 'fr', 'Normaal tarief'],
    ['nl-NL', 'fr', 'Hoog tarief'],
    ['ar', 'nl-BE', 'Normaal tarief'],
    ['ar', 'nl-SR', 'Hoog tarief'],
    ['ar', 'en', 'Taux normal'],
  ])('asked in %s where %s is the default', (asked, tenantDefault, words) => {
    expect(wordsIn(rate, asked, tenantDefault)).toBe(words);
  });

  it('leave out a single letter at the end of a wider language', () => {
    expect(wordsIn({ en: 'Rate', nl: 'Tarief' }, 'nl-x-own', 'en')).toBe('Tarief');
  });
});
