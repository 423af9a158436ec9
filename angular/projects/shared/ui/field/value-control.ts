import { Directive, inject, signal } from '@angular/core';
import { ControlValueAccessor } from '@angular/forms';
import { Field } from './field';

/** What our own controls have in common: value and lock as signals, and the field they stand in. */
@Directive()
export abstract class ValueControl<T> implements ControlValueAccessor {
  protected readonly field = inject(Field, { optional: true });
  protected readonly value = signal<T | null>(null);
  protected readonly locked = signal(false);

  protected changed: (value: T | null) => void = () => undefined;
  protected left: () => void = () => undefined;

  writeValue(value: T | null): void {
    this.value.set(value);
  }

  registerOnChange(changed: (value: T | null) => void): void {
    this.changed = changed;
  }

  registerOnTouched(left: () => void): void {
    this.left = left;
  }

  setDisabledState(locked: boolean): void {
    this.locked.set(locked);
  }

  protected take(value: T | null): void {
    this.value.set(value);
    this.changed(value);
  }
}
