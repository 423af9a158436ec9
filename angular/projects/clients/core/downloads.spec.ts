import { decimals } from '@portal/shared/core';
import { fileName } from './downloads';

describe('percent of a fraction', () => {
  it.each([
    ['0.05', '5'],
    ['0.125', '12.5'],
    ['1', '100'],
    ['0.1', '10'],
    ['0', '0'],
    ['0.055000', '5.5'],
  ])('%s is %s', (fraction, expected) => expect(decimals.toPercent(fraction)).toBe(expected));
});

describe('the name of a download', () => {
  it('is the encoded one where there is one', () => {
    expect(fileName(`attachment; filename="x.pdf"; filename*=UTF-8''Factuur%20%C3%A9.pdf`)).toBe('Factuur é.pdf');
    expect(fileName('attachment; filename=INV-1.pdf')).toBe('INV-1.pdf');
  });
});
