import { isRightToLeft } from './direction';

describe('direction', () => {
  it('is right to left for Hebrew, Persian and their kin, also of a region', () => {
    expect(['ar', 'he', 'fa-IR', 'yi', 'ckb-IQ'].filter(isRightToLeft)).toHaveLength(5);
    expect(['nl', 'fy', 'en-GB', 'tr'].some(isRightToLeft)).toBe(false);
  });

  it('lets the script decide before the language', () => {
    expect(isRightToLeft('uz-Arab-AF')).toBe(true);
    expect(isRightToLeft('ku-Latn')).toBe(false);
    expect(isRightToLeft('ar-Latn')).toBe(false);
  });
});
