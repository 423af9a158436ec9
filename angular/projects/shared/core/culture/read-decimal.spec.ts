import { readDecimal } from './read-decimal';

describe('readDecimal', () => {
  it.each([
    ['1.234,50', 'nl', { value: '1234.50' }],
    ['1.2345', 'en', { value: '1.2345' }],
    ['1.23456', 'en', { error: 'digits' }],
    ['1.234', 'nl', { error: 'ambiguous' }],
    ['12 EUR', 'en', { error: 'number' }],
  ])('reads %s in %s', (typed, culture, result) => {
    expect(readDecimal(typed, culture, 4)).toEqual(result);
  });
});
