import { ValidatorFn } from '@angular/forms';

/** Equal to another control of the same group: a password typed twice. */
export function sameAs(name: string): ValidatorFn {
  return (control) => (control.value && control.value !== control.parent?.get(name)?.value ? { sameAs: true } : null);
}
