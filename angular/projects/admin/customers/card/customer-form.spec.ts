import { addressForm, countChanges, customerFields, customerForm } from './customer-form';

describe('the card as a form', () => {
  it('sends empty texts as nothing and street lines one by one', () => {
    const form = customerForm();
    form.controls.general.controls.name.setValue(' Acme ');
    form.controls.addresses.push(addressForm({ countryCode: 'NL', lines: ['Kade 1', 'Hal 3'], isBilling: true, isDefaultShipping: true }));

    const fields = customerFields(form, undefined, false);

    expect(fields.general).toMatchObject({ name: 'Acme', vatNumber: null });
    expect(fields.bank).toBeNull();
    expect(fields.addresses[0]).toMatchObject({ lines: ['Kade 1', 'Hal 3'], postalCode: null, isDefaultShipping: false });
  });

  it('counts what differs, field by field', () => {
    expect(countChanges({ a: '1', b: { c: 'x', d: null } }, { a: '1', b: { c: 'y', d: '' } })).toBe(1);
    expect(countChanges(['a'], [])).toBe(1);
  });
});
