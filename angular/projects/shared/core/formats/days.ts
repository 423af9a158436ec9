import { CultureFormat, cultureFormat, fill } from './culture-format';

export type DayStyle = 'short' | 'medium' | 'long';

/** A day (`2026-03-05`): "05-03-2026", "5 mrt 2026", "5 maart 2026". */
export function formatDay(isoDay: string, culture: string, style: DayStyle = 'medium'): string {
  const format = cultureFormat(culture);
  return fill(format.days[style], dayParts(isoDay, format));
}

/** The month of a day with its year: "maart 2026". */
export function formatMonth(isoDay: string, culture: string): string {
  const format = cultureFormat(culture);
  return fill(format.month, dayParts(isoDay, format));
}

/** A moment (ISO, UTC) as day and time on the clocks of an IANA zone: "5 mrt 2026, 14:05". */
export function formatMoment(isoMoment: string, culture: string, timeZone: string): string {
  const format = cultureFormat(culture);
  const { day, hour, minute } = onClocks(isoMoment, timeZone);
  const time = fill(format.time, {
    HH: String(hour).padStart(2, '0'),
    h: String(hour % 12 === 0 ? 12 : hour % 12),
    MM: String(minute).padStart(2, '0'),
    ampm: hour < 12 ? 'AM' : 'PM',
  });
  return fill(format.moment, { day: formatDay(day, culture), time });
}

/** The day that the clocks of an IANA zone show at a moment. */
export function dayIn(isoMoment: string, timeZone: string): string {
  return onClocks(isoMoment, timeZone).day;
}

/** The zone of this machine's clocks, until the organisation's is known. */
export function machineTimeZone(): string {
  // eslint-disable-next-line no-restricted-globals -- asks for the zone's name, writes nothing
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function dayParts(isoDay: string, format: CultureFormat): Record<string, string> {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  const index = Number(month) - 1;
  return {
    d: day === '01' ? format.firstDay : String(Number(day)),
    dd: day,
    mm: month,
    mon: format.shortMonths[index] ?? '',
    month: format.months[index] ?? '',
    yyyy: year,
  };
}

/**
 * What the clocks of a zone show. The platform is asked for its table of zone offsets, the only one a browser has;
 * moments travel as UTC, so that a stored page and a changed zone agree.
 */
function onClocks(isoMoment: string, timeZone: string): { readonly day: string; readonly hour: number; readonly minute: number } {
  // eslint-disable-next-line no-restricted-globals -- offsets only; the parts are figures in no language
  const clock = new Intl.DateTimeFormat('en-US-u-nu-latn-ca-iso8601', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  });
  const parts = Object.fromEntries(clock.formatToParts(new Date(isoMoment)).map(({ type, value }) => [type, value]));
  const day = `${(parts['year'] ?? '').padStart(4, '0')}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`;
  return { day, hour: Number(parts['hour']), minute: Number(parts['minute']) };
}
