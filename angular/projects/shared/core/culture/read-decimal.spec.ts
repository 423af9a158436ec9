import { cultureFormat } from '../formats';
import { readDecimal } from './read-decimal';

describe('readDecimal', () => {
  it.each([
    ['1.234,50', 'nl', '1234.50'],
    ['1234,5', 'nl', '1234.5'],
    ['-3,25', 'de', '-3.25'],
    ['\u22123,25', 'de', '-3.25'],
    ['1 234,50', 'fr', '1234.50'],
    ['1,234.50', 'en', '1234.50'],
    ['1,234', 'en', '1234'],
    ['12,345,678', 'en', '12345678'],
    ['.5', 'en', '0.5'],
    ['007', 'en', '7'],
    ['٤٢', 'ar', '42'],
  ])('reads %s in %s as %s', (typed, culture, value) => {
    expect(readDecimal(typed, cultureFormat(culture), 4)).toEqual({ value });
  });

  it.each([
    ['12.34', 'nl', 'ambiguous'],
    ['1,5', 'en', 'ambiguous'],
    ['0,500', 'en', 'ambiguous'],
    ['1.5', 'fr', 'ambiguous'],
    ['1,2,3', 'nl', 'number'],
    ['12 EUR', 'en', 'number'],
    ['1e3', 'en', 'number'],
    ['-', 'en', 'number'],
    ['1.23456', 'en', 'digits'],
  ])('refuses %s in %s: %s', (typed, culture, error) => {
    expect(readDecimal(typed, cultureFormat(culture), 4)).toEqual({ error });
  });
});
