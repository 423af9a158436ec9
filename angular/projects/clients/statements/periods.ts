export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Periods that end today; days are `yyyy-MM-dd` in the supplier's time zone. */
export const thisMonth = (today: string): Period => ({ from: `${today.slice(0, 7)}-01`, to: today });

export const thisYear = (today: string): Period => ({ from: `${today.slice(0, 4)}-01-01`, to: today });

export function thisQuarter(today: string): Period {
  const month = Number(today.slice(5, 7));
  const first = String(month - ((month - 1) % 3)).padStart(2, '0');
  return { from: `${today.slice(0, 4)}-${first}-01`, to: today };
}
