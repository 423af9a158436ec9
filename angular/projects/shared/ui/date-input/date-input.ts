import { Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { AbstractControl, NG_VALIDATORS, NG_VALUE_ACCESSOR, ValidationErrors, Validator } from '@angular/forms';
import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import { A11yModule } from '@angular/cdk/a11y';
import { Formats } from '../../core/culture/formats';
import { Direction } from '../../core/direction/direction';
import { T } from '../../core/texts/t.pipe';
import { ValueControl } from '../field/value-control';
import { Icon } from '../icon/icon';
import { Calendar } from './calendar';
import { readDay } from './read-day';

/** A day, typed or chosen; shown as the culture writes it, the value is `yyyy-MM-dd`. */
@Component({
  selector: 'ui-date-input',
  imports: [A11yModule, Calendar, CdkConnectedOverlay, CdkOverlayOrigin, Icon, T],
  template: `
    <span cdkOverlayOrigin #origin="cdkOverlayOrigin" class="inp" [class.err]="!!field?.error()" [class.ro]="locked()">
      <input #box type="text" autocomplete="off" [id]="field?.id ?? ''" [value]="text()" [disabled]="locked()"
        [attr.aria-label]="label() || null" [attr.aria-describedby]="field?.describedBy()" [attr.aria-invalid]="field?.error() ? true : null"
        [attr.aria-required]="field?.required() || null" (input)="read(box.value)" (blur)="leave()" (keydown.alt.arrowDown)="open.set(true)" />
      <button type="button" [disabled]="locked()" [attr.aria-label]="'Ui.OpenCalendar' | t" [attr.aria-expanded]="open()" aria-haspopup="dialog" (click)="open.set(!open())">
        <svg uiIcon="calendar" class="s" />
      </button>
    </span>
    <ng-template cdkConnectedOverlay [cdkConnectedOverlayOrigin]="origin" [cdkConnectedOverlayOpen]="open()" [cdkConnectedOverlayOffsetY]="4"
      cdkConnectedOverlayHasBackdrop cdkConnectedOverlayBackdropClass="ui-clear-backdrop" (backdropClick)="open.set(false)" (detach)="open.set(false)">
      <div role="dialog" cdkTrapFocus [attr.aria-label]="'Ui.OpenCalendar' | t"><ui-calendar [day]="value()" (chosen)="choose($event)" /></div>
    </ng-template>
  `,
  styles: `
    :host { display: block; min-inline-size: 0; }
    .inp { padding-inline-end: 4px; }
    .inp:focus-within { outline: 2px solid var(--focus); outline-offset: -1px; border-color: var(--focus); }
    input { flex: 1; min-inline-size: 0; padding: 0; border: 0; background: none; outline: none; }
    button { display: grid; place-items: center; inline-size: 24px; block-size: 24px; margin-block: -2px; padding: 0; border: 0; border-radius: var(--r-1); background: none; }
  `,
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: DateInput, multi: true },
    { provide: NG_VALIDATORS, useExisting: DateInput, multi: true },
  ],
})
export class DateInput extends ValueControl<string> implements Validator {
  private readonly formats = inject(Formats);
  private readonly direction = inject(Direction);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly typed = signal<string | null>(null);
  private problem: ValidationErrors | null = null;

  readonly label = input('');

  protected readonly open = signal(false);
  protected readonly text = computed(() => this.typed() ?? (this.value() ? this.formats.date(this.value() ?? '') : ''));

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
    const result = readDay(typed, this.formats.rules().shortMonths, this.direction.language());
    this.problem = 'error' in result ? { [`date-${result.error}`]: { example: this.formats.date('2025-11-22') } } : null;
    this.take('value' in result ? result.value : null);
  }

  protected leave(): void {
    if (this.problem === null) {
      this.typed.set(null);
    }
    this.left();
  }

  protected choose(day: string): void {
    this.open.set(false);
    this.problem = null;
    this.typed.set(null);
    this.take(day);
    this.box().nativeElement.focus();
  }
}
