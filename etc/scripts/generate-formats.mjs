// Writes angular/projects/shared/core/formats/format-table.ts from etc/data/formats.json and iso4217.csv,
// so that the pages write numbers, money and days as mails and PDFs do.
// Usage: node etc/scripts/generate-formats.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const target = new URL('angular/projects/shared/core/formats/format-table.ts', root);
const { cultures } = JSON.parse(readFileSync(new URL('etc/data/formats.json', root), 'utf8'));

/** A culture completed by its wider one: "nl-BE" laid over "nl". */
function completed(culture) {
  const dash = culture.lastIndexOf('-');
  return merge(dash < 0 ? {} : completed(culture.slice(0, dash)), cultures[culture]);
}

function merge(under, over) {
  const result = { ...under };
  for (const [name, value] of Object.entries(over)) {
    const isGroup = typeof value === 'object' && !Array.isArray(value);
    result[name] = isGroup ? merge(result[name] ?? {}, value) : value;
  }
  return result;
}

/** Code → digits after the separator, of currencies in use whose minor unit is not a hundredth. */
function minorUnits() {
  const rows = readFileSync(new URL('etc/data/iso4217.csv', root), 'utf8').split('\n');
  const found = rows.map((row) => /,([A-Z]{3}),\d{3},([0134]),$/.exec(row.trimEnd())).filter(Boolean);
  return Object.fromEntries(found.map(([, code, digits]) => [code, Number(digits)]).sort());
}

/** A literal in this repository's style; spaces and signs that nobody can see are written as escapes. */
function literal(value, indent = '') {
  if (Array.isArray(value)) {
    return `[${value.map((each) => literal(each)).join(', ')}]`;
  }
  if (typeof value === 'object') {
    const inner = `${indent}  `;
    if (Object.values(value).every((each) => typeof each === 'string')) {
      const pairs = Object.entries(value).map(([name, each]) => `${name}: ${literal(each)}`);
      return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
    }
    const lines = Object.entries(value).map(([name, each]) => `${inner}${/^\w+$/.test(name) ? name : `'${name}'`}: ${literal(each, inner)},\n`);
    return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`;
  }
  return typeof value === 'string'
    ? `'${value.replace(/[\u00a0\u202f\u2212\u2019]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`
    : String(value);
}

const table = Object.fromEntries(Object.keys(cultures).map((culture) => [culture, completed(culture)]));
const text = `// Written by etc/scripts/generate-formats.mjs from etc/data/formats.json and iso4217.csv; change those.
import { CultureFormat } from './culture-format';

/** Each culture with rules of its own. */
export const CULTURES: Readonly<Record<string, CultureFormat>> = ${literal(table)};

/** Currencies whose minor unit is not a hundredth (ISO 4217). */
export const MINOR_UNITS: Readonly<Record<string, number>> = ${literal(minorUnits())};
`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('format-table.ts is not what formats.json says: run node etc/scripts/generate-formats.mjs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
