/** Calendar arithmetic on days written as `yyyy-MM-dd`; a day has no time and no zone. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const at = utc(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

export function addDays(day: string, count: number): string {
  const at = utc(day);
  at.setUTCDate(at.getUTCDate() + count);
  return at.toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last. */
export function addMonths(day: string, count: number): string {
  const at = utc(day);
  const dayOfMonth = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + count);
  const lastDay = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(dayOfMonth, lastDay));
  return at.toISOString().slice(0, 10);
}

/** Six weeks that show the month of the day, from the culture's first day of the week. */
export function monthWeeks(day: string, firstWeekday: number): string[][] {
  const first = `${day.slice(0, 8)}01`;
  const start = addDays(first, -((utc(first).getUTCDay() - firstWeekday + 7) % 7));
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (__, index) => addDays(start, week * 7 + index)));
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
