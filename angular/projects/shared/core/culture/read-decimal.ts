import { CultureFormat } from '../formats/cultures';

export type ReadDecimal = { readonly value: string } | { readonly error: 'number' | 'ambiguous' | 'digits' };

/**
 * Reads what a person typed as a decimal of their culture: "1.234,50" in nl is "1234.50".
 * What could mean two numbers is refused, never guessed: "1,234" where the comma groups is one thousand two hundred
 * and thirty-four only when every group has three digits, and a lone foreign separator is ambiguous.
 */
export function readDecimal(typed: string, { decimal, group }: CultureFormat, maxDigits: number): ReadDecimal {
  const text = westernDigits(typed.trim())
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/[\s\u00a0\u202f'’]/g, '');
  if (!/^-?[\d.,٬٫]+$/.test(text) || !/\d/.test(text)) {
    return { error: 'number' };
  }
  const parts = text.split(decimal);
  if (parts.length > 2) {
    return { error: 'number' };
  }
  const [whole = '', fraction = ''] = parts;
  if (/\D/.test(fraction)) {
    return { error: 'number' };
  }
  const groups = whole.replace('-', '').split(group);
  const foreign = groups.some((digits) => /\D/.test(digits));
  if (foreign) {
    return { error: 'ambiguous' };
  }
  if (groups.length > 1 && !isGrouped(groups, parts.length === 1)) {
    return { error: 'ambiguous' };
  }
  if (fraction.length > maxDigits) {
    return { error: 'digits' };
  }
  const digits = (groups.join('') || '0').replace(/^0+(?=\d)/, '');
  return { value: (whole.startsWith('-') ? '-' : '') + digits + (fraction ? `.${fraction}` : '') };
}

/** "12,34" and "1,5" in English are most likely decimals typed the other way; "1,234" and "1,234,567" are groups. */
function isGrouped([first = '', ...rest]: readonly string[], alone: boolean): boolean {
  const shaped = first.length >= 1 && first.length <= 3 && rest.every((digits) => digits.length === 3);
  return shaped && !(alone && rest.length === 1 && first === '0');
}

function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
