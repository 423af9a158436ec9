import { thisMonth, thisQuarter, thisYear } from './periods';

describe('periods of a statement', () => {
  it('end today and begin with their first day', () => {
    expect(thisMonth('2025-11-22')).toEqual({ from: '2025-11-01', to: '2025-11-22' });
    expect(thisYear('2025-11-22')).toEqual({ from: '2025-01-01', to: '2025-11-22' });
  });

  it.each([
    ['2025-01-01', '2025-01-01'],
    ['2025-03-31', '2025-01-01'],
    ['2025-06-15', '2025-04-01'],
    ['2025-09-30', '2025-07-01'],
    ['2025-12-31', '2025-10-01'],
  ])('%s stands in the quarter from %s', (today, from) => {
    expect(thisQuarter(today)).toEqual({ from, to: today });
  });
});
