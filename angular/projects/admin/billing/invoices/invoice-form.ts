import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import { decimals } from '@portal/shared/core';
import { Invoice, InvoiceInput, InvoiceLine } from '../billing-types';

export type LineForm = ReturnType<typeof lineForm>;
export type InvoiceForm = ReturnType<typeof invoiceForm>;

/** A line as edited: the discount in percent, as people say it. */
export function lineForm(line?: Partial<InvoiceLine>) {
  return new FormGroup({
    description: new FormControl(line?.description ?? '', { nonNullable: true, validators: [Validators.required, Validators.maxLength(1000)] }),
    quantity: new FormControl<string | null>(line?.quantity ? decimals.plain(line.quantity) : '1', [Validators.required]),
    unit: new FormControl(line?.unit ?? '', { nonNullable: true, validators: [Validators.maxLength(20)] }),
    unitPrice: new FormControl<string | null>(line?.unitPrice ?? null, [Validators.required]),
    discount: new FormControl<string | null>(line?.discount && !decimals.isZero(line.discount) ? decimals.toPercent(line.discount) : null),
    taxCodeId: new FormControl<string | null>(line?.taxCodeId ?? null),
  });
}

export function invoiceForm(invoice?: Invoice) {
  return new FormGroup({
    customerId: new FormControl<string | null>(invoice?.customerId ?? null, [Validators.required]),
    date: new FormControl<string | null>(invoice?.date ?? null),
    dueOn: new FormControl<string | null>(invoice?.isDueOnTyped ? invoice.dueOn : null),
    paymentTermId: new FormControl<string | null>(invoice?.paymentTermId ?? null),
    reference: new FormControl(invoice?.reference ?? '', { nonNullable: true, validators: [Validators.maxLength(200)] }),
    notes: new FormControl(invoice?.notes ?? '', { nonNullable: true, validators: [Validators.maxLength(4000)] }),
    lines: new FormArray((invoice?.lines ?? []).map((line) => lineForm(line))),
  });
}

export function invoiceInput(form: InvoiceForm, version: number | null): InvoiceInput {
  const raw = form.getRawValue();
  return {
    customerId: raw.customerId ?? '',
    date: raw.date,
    dueOn: raw.dueOn,
    paymentTermId: raw.paymentTermId,
    reference: raw.reference.trim() || null,
    notes: raw.notes.trim() || null,
    lines: raw.lines.map((line) => ({
      description: line.description.trim(),
      quantity: line.quantity ?? '',
      unit: line.unit.trim() || null,
      unitPrice: line.unitPrice ?? '',
      discount: line.discount ? decimals.fromPercent(line.discount) : '0',
      taxCodeId: line.taxCodeId,
    })),
    version,
  };
}

/** Whether the server can compute these lines: every number is there. */
export function isCountable(form: InvoiceForm): boolean {
  return form.controls.customerId.valid && form.controls.lines.length > 0 && form.controls.lines.controls.every(({ controls }) => controls.quantity.valid && controls.unitPrice.valid && controls.discount.valid && controls.description.value.trim() !== '');
}
