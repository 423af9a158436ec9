import { FormControl, FormGroup, ValidatorFn, Validators } from '@angular/forms';
import { DeliveryInput, DeliverySettings, MAIL_KINDS } from './delivery-api';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The fields of the page; numbers are typed as text. */
export function deliveryForm() {
  return new FormGroup({
    implicitTls: new FormControl(false, { nonNullable: true }),
    auth: text(),
    oAuthClientId: text(Validators.maxLength(500)),
    oAuthClientSecret: text(Validators.maxLength(2000)),
    oAuthRefreshToken: text(Validators.maxLength(2000)),
    oAuthTokenUrl: text(Validators.maxLength(500)),
    replyTo: text(Validators.email, Validators.maxLength(254)),
    senders: new FormGroup(Object.fromEntries(MAIL_KINDS.map((kind) => [kind, senderGroup()])) as Record<(typeof MAIL_KINDS)[number], ReturnType<typeof senderGroup>>),
    attachmentLimit: number(0, 50),
    quietFrom: text(Validators.pattern(TIME)),
    quietUntil: text(Validators.pattern(TIME)),
    mostPerRecipient: number(0, 100_000),
    mostPerHour: number(0, 1_000_000),
    bounceHost: text(Validators.maxLength(253)),
    bouncePort: number(1, 65_535),
    bounceSecurity: text(),
    bounceUserName: text(Validators.maxLength(256)),
    bouncePassword: text(Validators.maxLength(256)),
    bounceFolder: text(Validators.maxLength(200)),
  });
}

export type DeliveryForm = ReturnType<typeof deliveryForm>;

export function fill(form: DeliveryForm, { bounces, senders, attachmentLimit, mostPerRecipient, mostPerHour, ...rest }: DeliverySettings): void {
  form.reset({
    ...rest,
    senders: Object.fromEntries(senders.map(({ kind, ...sender }) => [kind, sender])),
    attachmentLimit: String(attachmentLimit),
    mostPerRecipient: String(mostPerRecipient),
    mostPerHour: String(mostPerHour),
    bounceHost: bounces.host,
    bouncePort: String(bounces.port),
    bounceSecurity: bounces.security,
    bounceUserName: bounces.userName,
    bounceFolder: bounces.folder,
  });
}

export function typed(form: DeliveryForm): DeliveryInput {
  const { senders, ...values } = form.getRawValue();
  return {
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === '' ? null : value])),
    attachmentLimit: Number(values.attachmentLimit),
    mostPerRecipient: Number(values.mostPerRecipient),
    mostPerHour: Number(values.mostPerHour),
    bouncePort: Number(values.bouncePort),
    senders: MAIL_KINDS.map((kind) => ({ kind, address: senders[kind].address || null, name: senders[kind].name || null, replyTo: senders[kind].replyTo || null })),
  };
}

function senderGroup() {
  return new FormGroup({ address: text(Validators.email, Validators.maxLength(254)), name: text(Validators.maxLength(100)), replyTo: text(Validators.email, Validators.maxLength(254)) });
}

function text(...validators: ValidatorFn[]): FormControl<string> {
  return new FormControl('', { nonNullable: true, validators });
}

function number(min: number, max: number): FormControl<string> {
  return text(Validators.required, Validators.pattern(/^\d{1,7}$/), Validators.min(min), Validators.max(max));
}
