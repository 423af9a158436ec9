/** How one culture writes numbers and days. */
export interface CultureFormat {
  readonly decimal: string;
  readonly group: string;
  readonly currencyFirst: boolean;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** 0 Sunday, 1 Monday, 6 Saturday. */
  readonly firstWeekday: number;
}

const words = (text: string): readonly string[] => text.split(' ');

export const CULTURES: Readonly<Record<string, CultureFormat>> = {
  en: {
    decimal: '.', group: ',', currencyFirst: false, firstWeekday: 1,
    months: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'), weekdays: words('Su Mo Tu We Th Fr Sa'),
  },
  nl: {
    decimal: ',', group: '.', currencyFirst: false, firstWeekday: 1,
    months: words('jan feb mrt apr mei jun jul aug sep okt nov dec'), weekdays: words('zo ma di wo do vr za'),
  },
  de: {
    decimal: ',', group: '.', currencyFirst: false, firstWeekday: 1,
    months: words('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'), weekdays: words('So Mo Di Mi Do Fr Sa'),
  },
  fr: {
    decimal: ',', group: '\u202f', currencyFirst: false, firstWeekday: 1,
    months: words('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'), weekdays: words('di lu ma me je ve sa'),
  },
  es: {
    decimal: ',', group: '.', currencyFirst: false, firstWeekday: 1,
    months: words('ene feb mar abr may jun jul ago sept oct nov dic'), weekdays: words('do lu ma mi ju vi sá'),
  },
  ar: {
    decimal: '.', group: ',', currencyFirst: true, firstWeekday: 6,
    months: words('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'), weekdays: words('ح ن ث ر خ ج س'),
  },
};

/** Currencies whose minor unit is not a hundredth (ISO 4217). */
export const MINOR_UNITS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
};
