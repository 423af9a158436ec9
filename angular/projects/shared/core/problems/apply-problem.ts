import { AbstractControl } from '@angular/forms';
import { Problem } from './problem';

/**
 * Puts the server's sentences on the controls they belong to (path `addresses.0.town` or `addresses[0].town`).
 * They leave with the next change of the control. Answers the sentences that found no control.
 */
export function applyProblem(form: AbstractControl, problem: Problem): string[] {
  const homeless: string[] = [];
  for (const [path, messages] of Object.entries(problem.fields)) {
    const control = form.get(path.replace(/\[(\d+)\]/g, '.$1'));
    if (control && control !== form) {
      control.setErrors({ ...control.errors, server: messages.join(' ') });
      control.markAsTouched();
    } else {
      homeless.push(...messages);
    }
  }
  return homeless;
}
