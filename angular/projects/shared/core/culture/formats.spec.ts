import { TestBed } from '@angular/core/testing';
import { Formats } from './formats';

describe('moments', () => {
  it('stand on the clocks of the organisation, wherever the reader is', () => {
    const formats = TestBed.inject(Formats);

    formats.useTimeZone('Pacific/Kiritimati');
    expect(formats.moment('2026-03-05T12:05:00Z')).toContain('2:05');
    expect(formats.moment('2026-03-05T12:05:00Z')).toContain('6');
    const there = formats.today();

    formats.useTimeZone('Pacific/Pago_Pago');
    expect(formats.moment('2026-03-05T12:05:00Z')).toContain('1:05');
    expect(formats.today() < there).toBe(true);
  });
});
