import { Directive, ElementRef, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormGroupDirective } from '@angular/forms';
import { applyProblem } from '../../core/problems/apply-problem';
import { Problem } from '../../core/problems/problem';
import type { Field } from './field';

/**
 * `<form [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">`: emits only when the form is valid,
 * puts the server's refusal on its fields, and knows the fields for the error summary.
 */
@Directive({
  selector: 'form[uiSubmit]',
  host: { novalidate: '', '(submit)': 'send($event)' },
})
export class FormFields {
  private readonly formGroup = inject(FormGroupDirective);
  private readonly element = inject<ElementRef<HTMLFormElement>>(ElementRef);
  private readonly list = signal<readonly Field[]>([]);

  readonly problem = input<Problem | null | undefined>();
  readonly uiSubmit = output();

  readonly submitted = signal(false);
  readonly fields = this.list.asReadonly();
  /** Sentences that belong to no field. */
  readonly homeless = signal<readonly string[]>([]);

  constructor() {
    effect(() => {
      const problem = this.problem();
      untracked(() => this.show(problem));
    });
  }

  add(field: Field): () => void {
    this.list.update((all) => [...all, field]);
    return () => this.list.update((all) => all.filter((one) => one !== field));
  }

  focus(id: string): void {
    const control = this.element.nativeElement.querySelector<HTMLElement>(`#${id}`);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }

  protected send(event: Event): void {
    event.preventDefault();
    this.submitted.set(true);
    this.homeless.set([]);
    if (this.formGroup.form.valid) {
      this.uiSubmit.emit();
    } else {
      this.formGroup.form.markAllAsTouched();
      this.focusSummary();
    }
  }

  private show(problem: Problem | null | undefined): void {
    if (!problem) {
      this.homeless.set([]);
      return;
    }
    const rest = applyProblem(this.formGroup.form, problem);
    const hasFields = Object.keys(problem.fields).length > 0;
    this.homeless.set(rest.length > 0 || hasFields ? rest : [problem.message ?? '']);
    this.focusSummary();
  }

  private focusSummary(): void {
    setTimeout(() => this.element.nativeElement.querySelector<HTMLElement>('ui-error-summary [tabindex]')?.focus());
  }
}
