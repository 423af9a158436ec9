import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import { Address, Customer, CustomerFields, CustomerOptions } from '../customer-types';

const text = (value: string | null | undefined, length: number) => new FormControl(value ?? '', { nonNullable: true, validators: [Validators.maxLength(length)] });
const yes = (value: boolean) => new FormControl(value, { nonNullable: true });

export type AddressForm = ReturnType<typeof addressForm>;
export type CustomerForm = ReturnType<typeof customerForm>;

export function addressForm(address?: Partial<Address>) {
  return new FormGroup({
    id: new FormControl(address?.id ?? null),
    name: text(address?.name, 200),
    lines: text(address?.lines?.join('\n'), 800),
    postalCode: text(address?.postalCode, 20),
    city: text(address?.city, 100),
    region: text(address?.region, 100),
    countryCode: new FormControl(address?.countryCode ?? null, [Validators.required]),
    isBilling: yes(address?.isBilling ?? false),
    isShipping: yes(address?.isShipping ?? false),
    isDefaultBilling: yes(address?.isDefaultBilling ?? false),
    isDefaultShipping: yes(address?.isDefaultShipping ?? false),
  });
}

/** The card as a form; its groups are named as the server names the islands, so that errors find their field. */
export function customerForm(customer?: Customer) {
  const { general, invoicing, bank } = { general: customer?.general, invoicing: customer?.invoicing, bank: customer?.bank };
  return new FormGroup({
    number: text(customer?.number, 40),
    general: new FormGroup({
      name: new FormControl(general?.name ?? '', { nonNullable: true, validators: [Validators.required, Validators.maxLength(200)] }),
      vatNumber: text(general?.vatNumber, 40),
      registrationNumber: text(general?.registrationNumber, 60),
      website: text(general?.website, 200),
      phone: text(general?.phone, 50),
      email: text(general?.email, 254),
      attention: text(general?.attention, 200),
      language: new FormControl(general?.language ?? null),
      currency: new FormControl(general?.currency ?? null),
      terminatedOn: new FormControl(general?.terminatedOn ?? null),
      customerTypeId: new FormControl(general?.customerTypeId ?? null),
      enterpriseId: new FormControl(general?.enterpriseId ?? null),
      segmentId: new FormControl(general?.segmentId ?? null),
      areaId: new FormControl(general?.areaId ?? null),
    }),
    invoicing: new FormGroup({
      paymentTermId: new FormControl(invoicing?.paymentTermId ?? null),
      universalEmail: text(invoicing?.universalEmail, 254),
      quoteEmail: text(invoicing?.quoteEmail, 254),
      orderConfirmationEmail: text(invoicing?.orderConfirmationEmail, 254),
      invoiceEmail: text(invoicing?.invoiceEmail, 254),
      statementEmail: text(invoicing?.statementEmail, 254),
    }),
    bank: new FormGroup({ iban: text(bank?.iban, 68), bic: text(bank?.bic, 22), holder: text(bank?.holder, 200) }),
    groupIds: new FormControl<readonly string[]>(customer?.groupIds ?? [], { nonNullable: true }),
    addresses: new FormArray((customer?.addresses ?? []).map((address) => addressForm(address))),
  });
}

/** A new card begins with the defaults of the tenant's lists, as far as nobody has chosen yet. */
export function beginWithDefaults(form: CustomerForm, { lists, groups }: CustomerOptions): void {
  const standard = (list: string): string | null => lists[list]?.find(({ isDefault }) => isDefault)?.id ?? null;
  const { customerTypeId, enterpriseId, segmentId, areaId } = form.controls.general.controls;
  for (const [control, list] of [[customerTypeId, 'CustomerTypes'], [enterpriseId, 'Enterprises'], [segmentId, 'Segments'], [areaId, 'Areas']] as const) {
    control.setValue(control.value ?? standard(list));
  }
  const group = groups.find(({ isDefault }) => isDefault);
  if (group && form.controls.groupIds.value.length === 0) {
    form.controls.groupIds.setValue([group.id]);
  }
}

/** What is sent: empty texts as null, street lines one by one; the bank account only when it may be seen. */
export function customerFields(form: CustomerForm, former: Customer | undefined, withBank: boolean): CustomerFields {
  const raw = form.getRawValue();
  return {
    number: orNull(raw.number),
    isCustomer: former?.isCustomer ?? true,
    general: { ...nulls(raw.general), name: raw.general.name.trim() },
    invoicing: nulls(raw.invoicing),
    bank: withBank ? nulls(raw.bank) : null,
    groupIds: raw.groupIds,
    addresses: raw.addresses.map((address) => ({
      ...nulls(address),
      countryCode: address.countryCode ?? '',
      lines: address.lines.split('\n').map((line) => line.trim()).filter(Boolean),
      isBilling: address.isBilling,
      isShipping: address.isShipping,
      isDefaultBilling: address.isDefaultBilling && address.isBilling,
      isDefaultShipping: address.isDefaultShipping && address.isShipping,
    })),
  };
}

type Nulls<T> = { [K in keyof T]: T[K] extends string ? string | null : T[K] };

function nulls<T extends object>(values: T): Nulls<T> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? orNull(value) : value])) as Nulls<T>;
}

function orNull(value: string): string | null {
  return value.trim() || null;
}

/** How many of the leaves differ from what was loaded. */
export function countChanges(now: unknown, before: unknown): number {
  if (Array.isArray(now) || Array.isArray(before)) {
    const [one, other] = [Array.isArray(now) ? now : [], Array.isArray(before) ? before : []];
    return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => countChanges(one[index], other[index])).reduce((sum, count) => sum + count, 0);
  }
  if (isRecord(now) && isRecord(before)) {
    return Object.keys(now).reduce((sum, key) => sum + countChanges(now[key], before[key]), 0);
  }
  return (now ?? '') === (before ?? '') ? 0 : 1;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
