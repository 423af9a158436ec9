import { invoiceForm, invoiceInput, isCountable, lineForm } from './invoice-form';

describe('an invoice as a form', () => {
  it('sends the discount as a fraction and empty texts as nothing', () => {
    const form = invoiceForm();
    form.controls.customerId.setValue('c1');
    form.controls.lines.push(lineForm({ description: 'Calibration', quantity: '2.000000', unitPrice: '12.5', discount: '0.0550' }));

    const input = invoiceInput(form, 3);

    expect(form.controls.lines.at(0).controls.discount.value).toBe('5.5');
    expect(input).toMatchObject({ customerId: 'c1', reference: null, version: 3, lines: [{ quantity: '2', unitPrice: '12.5', discount: '0.055', unit: null }] });
    expect(isCountable(form)).toBe(true);
  });

  it('is not counted while a number is missing', () => {
    const form = invoiceForm();
    form.controls.customerId.setValue('c1');
    form.controls.lines.push(lineForm({ description: 'Calibration' }));

    expect(isCountable(form)).toBe(false);
  });
});
