// Writes etc/data/names.json: names of countries, currencies and languages in the product's languages, from the
// Unicode CLDR as Node carries it. The result is committed, so that a newer Node changes no document.
// Usage: node etc/scripts/generate-names.mjs   (Node with full ICU, the default since 13)
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'ar'];

/** The cells of a row of comma-separated values; quotes are doubled inside quotes. */
function cells(row) {
  return Array.from(`${row},`.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, cell]) => cell.replace(/^"|"$/g, '')).slice(0, -1);
}

/** The rows of a table as objects. */
function table(file) {
  const [header, ...rows] = readFileSync(new URL(`etc/data/${file}`, root), 'utf8').replaceAll('\r', '').split('\n').filter(Boolean).map(cells);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
}

/** What CLDR names in all languages; of what it does not name at all, the English name given, if any. */
function named(type, codes, english = {}) {
  const lines = [...new Set(codes)].sort().map((code) => {
    const names = LANGUAGES.map((language) => [language, new Intl.DisplayNames([language], { type, fallback: 'none' }).of(code)]);
    const known = Object.fromEntries(names.filter(([, name]) => name !== undefined));
    const complete = Object.keys(known).length === LANGUAGES.length;
    const kept = complete ? known : english[code] && { en: english[code], ...known };
    return kept && `    ${JSON.stringify(code)}: ${JSON.stringify(kept)}`;
  });
  return `{\n${lines.filter(Boolean).join(',\n')}\n  }`;
}

const countries = table('iso3166.csv').map((row) => row['ISO3166-1-Alpha-2']).filter((code) => code?.length === 2);
const inUse = table('iso4217.csv').filter((row) => row.WithdrawalDate === '' && /^\d$/.test(row.MinorUnit));
const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
const variants = Object.keys(JSON.parse(readFileSync(new URL('etc/data/formats.json', root), 'utf8')).cultures).filter((tag) => tag.includes('-'));
const languages = [...alphabet.flatMap((first) => alphabet.map((second) => first + second)), ...variants].sort();

writeFileSync(new URL('etc/data/names.json', root), `{
  "about": "Names in ${LANGUAGES.join(', ')}; Unicode CLDR ${process.versions.cldr} (ICU ${process.versions.icu}), written by etc/scripts/generate-names.mjs",
  "countries": ${named('region', countries)},
  "currencies": ${named('currency', inUse.map((row) => row.AlphabeticCode), Object.fromEntries(inUse.map((row) => [row.AlphabeticCode, row.Currency])))},
  "languages": ${named('language', languages)}
}
`);
