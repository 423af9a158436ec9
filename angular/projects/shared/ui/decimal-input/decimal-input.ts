import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { AbstractControl, NG_VALIDATORS, NG_VALUE_ACCESSOR, ValidationErrors, Validator } from '@angular/forms';
import { Formats } from '../../core/culture/formats';
import { readDecimal } from '../../core/culture/read-decimal';
import { ValueControl } from '../field/value-control';

/** A decimal typed in the culture's separators; the value is an exact, invariant string ("1234.50"). */
@Component({
  selector: 'ui-decimal-input',
  template: `
    <span class="inp" [class.err]="!!field?.error()" [class.ro]="locked()">
      <input #box type="text" inputmode="decimal" autocomplete="off" [id]="field?.id ?? ''" [value]="text()" [disabled]="locked()"
        [attr.aria-label]="label() || null" [attr.aria-describedby]="field?.describedBy()" [attr.aria-invalid]="field?.error() ? true : null"
        [attr.aria-required]="field?.required() || null" (input)="read(box.value)" (blur)="leave()" />
      @if (unit()) {<span class="dim">{{ unit() }}</span>}
    </span>
  `,
  styles: `
    :host { display: block; min-inline-size: 0; }
    .inp:focus-within { outline: 2px solid var(--focus); outline-offset: -1px; border-color: var(--focus); }
    input { flex: 1; min-inline-size: 0; padding: 0; border: 0; background: none; outline: none; direction: ltr; text-align: right; }
  `,
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: DecimalInput, multi: true },
    { provide: NG_VALIDATORS, useExisting: DecimalInput, multi: true },
  ],
})
export class DecimalInput extends ValueControl<string> implements Validator {
  private readonly formats = inject(Formats);
  private readonly typed = signal<string | null>(null);
  private problem: ValidationErrors | null = null;

  readonly label = input('');
  /** A currency or "%" after the number. */
  readonly unit = input('');
  readonly maxDigits = input(4);
  /** Shows at least this many digits once the field is left. */
  readonly minDigits = input(0);

  protected readonly text = computed(() => this.typed() ?? this.written());

  private readonly written = computed(() => {
    const value = this.value();
    if (value === null || value === '') {
      return '';
    }
    return this.formats.plain(value, this.minDigits());
  });

  constructor() {
    super();
    effect(() => {
      this.formats.culture();
      untracked(() => this.problem === null && this.typed.set(null));
    });
  }

  override writeValue(value: string | null): void {
    super.writeValue(value);
    this.typed.set(null);
    this.problem = null;
  }

  validate(_: AbstractControl): ValidationErrors | null {
    return this.problem;
  }

  protected read(typed: string): void {
    this.typed.set(typed);
    if (typed.trim() === '') {
      this.problem = null;
      this.take(null);
      return;
    }
    const result = readDecimal(typed, this.formats.culture(), this.maxDigits());
    this.problem = 'error' in result ? { [`decimal-${result.error}`]: { example: this.formats.plain('1234.5', 2), digits: this.maxDigits() } } : null;
    this.take('value' in result ? result.value : null);
  }

  protected leave(): void {
    if (this.problem === null) {
      this.typed.set(null);
    }
    this.left();
  }
}
