import { cultureFormat } from '../../core/formats';
import { addMonths, isDay, monthWeeks } from './days';
import { readDay } from './read-day';

describe('readDay', () => {
  it.each([
    ['2025-11-22', 'en', '2025-11-22'],
    ['22 Nov 2025', 'en', '2025-11-22'],
    ['22 november 2025', 'nl', '2025-11-22'],
    ['3 mrt 25', 'nl', '2025-03-03'],
    ['5. März 2026', 'de', '2026-03-05'],
    ['1 juin 2026', 'fr', '2026-06-01'],
    ['22-11-2025', 'nl', '2025-11-22'],
    ['3.4.2026', 'de', '2026-04-03'],
    ['11/22/2025', 'en', '2025-11-22'],
    ['22/11/2025', 'en', '2025-11-22'],
    ['21 ديسمبر 2025', 'ar', '2025-12-21'],
  ])('reads %s in %s as %s', (typed, culture, value) => {
    expect(readDay(typed, cultureFormat(culture).shortMonths, culture)).toEqual({ value });
  });

  it.each([
    ['3/4/2026', 'en', 'ambiguous'],
    ['31 Feb 2026', 'en', 'date'],
    ['30-02-2026', 'nl', 'date'],
    ['tomorrow', 'en', 'date'],
    ['3 ju 2026', 'nl', 'date'],
  ])('refuses %s in %s: %s', (typed, culture, error) => {
    expect(readDay(typed, cultureFormat(culture).shortMonths, culture)).toEqual({ error });
  });
});

describe('days', () => {
  it('keeps to the end of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(isDay('2026-02-29')).toBe(false);
  });

  it('starts the weeks of a month on the first day of the week', () => {
    expect(monthWeeks('2025-11-22', 1)[0]?.[0]).toBe('2025-10-27');
    expect(monthWeeks('2025-11-22', 6)[0]?.[0]).toBe('2025-11-01');
  });
});
