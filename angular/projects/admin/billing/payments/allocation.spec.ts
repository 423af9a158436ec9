import { InvoiceRow } from '../billing-types';
import { allocate } from './allocation';

const open = (number: string, amount: string): InvoiceRow => ({ number, open: { amount, currency: 'EUR' } }) as InvoiceRow;

describe('a payment', () => {
  it('covers the oldest invoice first and leaves the rest as credit', () => {
    const { allocations, rest } = allocate('25.00', [open('1', '10.10'), open('2', '14.80')]);

    expect(allocations.map(({ amount }) => amount)).toEqual(['10.10', '14.80']);
    expect(Number(rest)).toBe(0.1);
  });

  it('covers a part of the last one', () => {
    expect(allocate('12', [open('1', '10.10'), open('2', '14.80')]).allocations.at(-1)?.amount).toMatch(/^1\.90?$/);
  });
});
