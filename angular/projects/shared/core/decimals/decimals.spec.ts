import { add, compare, isDecimal, isNegative, isZero, multiply, negate, permille, round, subtract, sum, toPercent } from './decimals';

describe('decimals', () => {
  it('adds what binary fractions cannot', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(subtract('1.00', '0.9999')).toBe('0.0001');
    expect(sum(['19987.20', '3783.89', '5.04'])).toBe('23776.13');
    expect(sum([])).toBe('0');
  });

  it('keeps every digit of a large amount', () => {
    expect(add('9007199254740993.0001', '0.0001')).toBe('9007199254740993.0002');
    expect(multiply('123456789012345.6789', '1000000.000001')).toBe('123456789012469135689.0123456789');
  });

  it.each([
    ['2.345', 2, '2.35'],
    ['-2.345', 2, '-2.35'],
    ['2.3449999', 2, '2.34'],
    ['-0.005', 2, '-0.01'],
    ['0.5', 0, '1'],
    ['12', 2, '12.00'],
    ['0.0004', 3, '0.000'],
  ])('rounds %s to %i digits, half away from zero: %s', (value, digits, expected) => {
    expect(round(value, digits)).toBe(expected);
  });

  it('compares by value, not by text', () => {
    expect(compare('10', '9.99')).toBe(1);
    expect(compare('1.0', '1.00')).toBe(0);
    expect(compare('-2', '1')).toBe(-1);
    expect(isZero('-0.00')).toBe(true);
    expect(isNegative('-0.01')).toBe(true);
    expect(negate('0.00')).toBe('0.00');
  });

  it('knows what is no decimal', () => {
    expect(isDecimal('1,5')).toBe(false);
    expect(isDecimal('1e3')).toBe(false);
    expect(isDecimal('')).toBe(false);
    expect(() => add('1,5', '1')).toThrow(RangeError);
  });

  it('gives shares in thousandths and never more than the whole', () => {
    expect(permille('1', '3')).toBe(333);
    expect(permille('5', '3')).toBe(1000);
    expect(permille('-1', '3')).toBe(0);
    expect(permille('1', '0')).toBe(0);
  });
});

describe('percent of a fraction', () => {
  it.each([
    ['0.05', '5'],
    ['0.125', '12.5'],
    ['1', '100'],
    ['0.1', '10'],
    ['0', '0'],
    ['0.055000', '5.5'],
  ])('%s is %s', (fraction, expected) => expect(toPercent(fraction)).toBe(expected));
});
