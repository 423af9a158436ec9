/**
 * Exact arithmetic on decimals as they travel: strings such as "12.50" (invariant, point, no grouping).
 * A BigInt of scaled units inside; never a floating-point number.
 */
interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

export function add(left: string, right: string): string {
  const [a, b] = [parse(left), parse(right)];
  const scale = Math.max(a.scale, b.scale);
  return print({ units: rescale(a, scale) + rescale(b, scale), scale });
}

export function subtract(left: string, right: string): string {
  return add(left, negate(right));
}

export function multiply(left: string, right: string): string {
  const [a, b] = [parse(left), parse(right)];
  return print({ units: a.units * b.units, scale: a.scale + b.scale });
}

export function negate(value: string): string {
  const { units, scale } = parse(value);
  return print({ units: -units, scale });
}

export function sum(values: Iterable<string>): string {
  let total = '0';
  for (const value of values) {
    total = add(total, value);
  }
  return total;
}

/** Half away from zero, the product's one rounding rule. Pads with zeros when the value has fewer digits. */
export function round(value: string, digits: number): string {
  const { units, scale } = parse(value);
  if (scale <= digits) {
    return print({ units: units * power(digits - scale), scale: digits });
  }
  const divisor = power(scale - digits);
  const magnitude = units < 0n ? -units : units;
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n);
  return print({ units: units < 0n ? -rounded : rounded, scale: digits });
}

/** Negative, zero or positive, as `left` is less than, equal to or more than `right`. */
export function compare(left: string, right: string): number {
  const [a, b] = [parse(left), parse(right)];
  const scale = Math.max(a.scale, b.scale);
  const difference = rescale(a, scale) - rescale(b, scale);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export function isZero(value: string): boolean {
  return parse(value).units === 0n;
}

export function isNegative(value: string): boolean {
  return parse(value).units < 0n;
}

/** part / whole in thousandths, cut to 0…1000; for widths of bars, not for figures. */
export function permille(part: string, whole: string): number {
  const [a, b] = [parse(part), parse(whole)];
  const scale = Math.max(a.scale, b.scale);
  const divisor = rescale(b, scale);
  if (divisor <= 0n) {
    return 0;
  }
  return Math.min(1000, Math.max(0, Number((rescale(a, scale) * 1000n) / divisor)));
}

function parse(text: string): Scaled {
  if (!isDecimal(text)) {
    throw new RangeError(`Not a decimal: ${text}`);
  }
  const point = text.indexOf('.');
  return { units: BigInt(text.replace('.', '')), scale: point < 0 ? 0 : text.length - point - 1 };
}

function print({ units, scale }: Scaled): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const sign = units < 0n ? '-' : '';
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function rescale({ units, scale }: Scaled, to: number): bigint {
  return units * power(to - scale);
}

function power(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** "0.055000" → "5.5": a fraction as percent, without idle zeros. */
export function toPercent(fraction: string): string {
  return plain(multiply(fraction, '100'));
}

/** "5.5" → "0.055". */
export function fromPercent(percent: string): string {
  return plain(multiply(percent, '0.01'));
}

/** Without the zeros at the end of a fraction. */
export function plain(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}
