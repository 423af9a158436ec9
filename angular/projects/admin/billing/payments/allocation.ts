import { decimals } from '@portal/shared/core';
import { InvoiceRow } from '../billing-types';

export interface Allocation {
  readonly invoice: InvoiceRow;
  readonly amount: string;
}

/** What the server will do with the amount: oldest invoice first, the rest stays as credit. A preview only. */
export function allocate(amount: string, open: readonly InvoiceRow[]): { allocations: readonly Allocation[]; rest: string } {
  let rest = amount;
  const allocations: Allocation[] = [];
  for (const invoice of open) {
    if (decimals.isZero(rest) || decimals.isNegative(rest)) {
      break;
    }
    const part = decimals.compare(rest, invoice.open.amount) < 0 ? rest : invoice.open.amount;
    allocations.push({ invoice, amount: part });
    rest = decimals.subtract(rest, part);
  }
  return { allocations, rest };
}
