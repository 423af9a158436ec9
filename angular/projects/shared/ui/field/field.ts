import { AfterContentChecked, Component, DestroyRef, computed, contentChild, effect, inject, input, signal } from '@angular/core';
import { AbstractControl, NgControl, Validators } from '@angular/forms';
import { T } from '../../core/texts/t.pipe';
import { Icon } from '../icon/icon';
import { FormFields } from './form-fields';
import { ErrorTexts } from './error-texts';

let last = 0;

/**
 * Label above, control, then hint or error. The projected control (`uiInput` or one of ours) takes its id
 * and its descriptions from here.
 */
@Component({
  selector: 'ui-field',
  imports: [Icon, T],
  template: `
    <div class="lab">
      <label [attr.for]="id" [id]="labelId">{{ label() }}@if (required()) {<span class="req" aria-hidden="true">*</span>}</label>
      @if (optional()) {<span class="opt">{{ 'Ui.Optional' | t }}</span>}
      <ng-content select="[uiLabelEnd]" />
    </div>
    <div class="ctl"><ng-content />@if (locked()) {<svg uiIcon="lock" class="s" />}</div>
    @if (error(); as sentence) {
      <p class="help err" [id]="errorId"><svg uiIcon="alert" class="s" />{{ sentence }}</p>
    } @else if (locked()) {
      <p class="help" [id]="hintId">{{ locked() }}</p>
    } @else if (hint()) {
      <p class="help" [id]="hintId">{{ hint() }}</p>
    }
  `,
  styles: `
    :host { display: block; min-inline-size: 0; }
    .req { margin-inline-start: 2px; color: var(--ink-3); }
  `,
})
export class Field implements AfterContentChecked {
  private readonly errors = inject(ErrorTexts);
  private readonly form = inject(FormFields, { optional: true });
  private readonly ngControl = contentChild(NgControl);
  private readonly control = signal<AbstractControl | undefined>(undefined);
  private readonly changes = signal(0);

  readonly label = input.required<string>();
  readonly hint = input('');
  readonly optional = input(false);
  /** Why the field cannot be changed; the lock stands in the control. */
  readonly locked = input('');

  readonly id = `field-${++last}`;
  readonly labelId = `${this.id}-label`;
  readonly hintId = `${this.id}-hint`;
  readonly errorId = `${this.id}-error`;

  readonly required = computed(() => {
    this.changes();
    return this.control()?.hasValidator(Validators.required) ?? false;
  });

  /** The sentence to show: once the field was left, or the form was sent. */
  readonly error = computed(() => {
    this.changes();
    const control = this.control();
    const shown = control?.touched || this.form?.submitted();
    return shown && control?.invalid ? this.errors.sentence(control.errors ?? {}) : '';
  });

  readonly describedBy = computed(() => (this.error() ? this.errorId : this.locked() || this.hint() ? this.hintId : null));

  constructor() {
    effect((onCleanup) => {
      const subscription = this.control()?.events.subscribe(() => this.changes.update((count) => count + 1));
      onCleanup(() => subscription?.unsubscribe());
    });
    if (this.form) {
      inject(DestroyRef).onDestroy(this.form.add(this));
    }
  }

  /** A control directive has its control only after its first check, and may be given another one later. */
  ngAfterContentChecked(): void {
    this.control.set(this.ngControl()?.control ?? undefined);
  }
}
