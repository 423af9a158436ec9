import { Component, DestroyRef, effect, inject, input, output, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { catchError, debounceTime, filter, of, switchMap } from 'rxjs';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Input, Toasts } from '@portal/shared/ui';
import { NumberFormat, NumberSeries, NumberSeriesApi } from './number-series-api';

const QUIET = 250;

/** One series: prefix, digits, first number, and what the next number would be. */
@Component({
  selector: 'app-number-series-form',
  imports: [ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <form class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
      <h3>{{ 'NumberSeries:' + series().name | t }}@if (series().company; as company) { · <bdi>{{ company }}</bdi>}</h3>
      <ui-error-summary />
      <div class="g3">
        <ui-field [label]="'Platform.NumberSeries.Prefix' | t" [hint]="series().hasDay ? ('Platform.NumberSeries.PrefixHint' | t) : ''"><input uiInput formControlName="prefix" maxlength="20" spellcheck="false" autocomplete="off" dir="ltr" /></ui-field>
        <ui-field [label]="'Platform.NumberSeries.Padding' | t"><input uiInput formControlName="padding" inputmode="numeric" dir="ltr" /></ui-field>
        <ui-field [label]="'Platform.NumberSeries.Start' | t" [locked]="shown()?.isBegun ? ('Platform.NumberSeries.Begun' | t) : ''"><input uiInput formControlName="start" inputmode="numeric" dir="ltr" /></ui-field>
      </div>
      <div class="line">
        <button class="btn" [disabled]="busy() || !form.dirty">{{ 'Ui.Save' | t }}</button>
        <span role="status">{{ 'Platform.NumberSeries.Next' | t: { number: shown()?.preview ?? '' } }}</span>
      </div>
    </form>
  `,
  styleUrl: './panel.css',
})
export class NumberSeriesForm {
  private readonly api = inject(NumberSeriesApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  readonly series = input.required<NumberSeries>();
  readonly saved = output<readonly NumberSeries[]>();

  /** That of what the fields were filled from: saving another series brings a newer one. */
  private version: string | null = null;
  protected readonly shown = signal<NumberSeries | undefined>(undefined);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly form = new FormGroup({
    prefix: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(20)] }),
    padding: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(/^\d{1,2}$/), Validators.min(1), Validators.max(12)] }),
    start: new FormControl('', { nonNullable: true, validators: [Validators.pattern(/^\d{1,9}$/)] }),
  });

  constructor() {
    // Saving one series brings all of them: what is typed here stays.
    effect(() => {
      const series = this.series();
      untracked(() => this.form.dirty || this.show(series));
    });
    this.form.valueChanges
      .pipe(
        debounceTime(QUIET),
        filter(() => this.form.dirty && this.form.valid),
        switchMap(() => this.api.preview(this.series().name, this.format()).pipe(catchError((error: unknown) => of(toProblem(error))))),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe((answer) => this.previewed(answer));
  }

  protected save(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.save(this.series().name, this.format(), this.version).subscribe({
      next: (all) => {
        this.busy.set(false);
        this.form.markAsPristine();
        this.toasts.done(this.texts.t('Ui.Saved'));
        this.saved.emit(all);
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  private previewed(answer: NumberSeries | Problem): void {
    if ('preview' in answer) {
      this.problem.set(null);
      this.shown.set(answer);
      this.lock(answer.isBegun);
    } else {
      this.problem.set(answer);
    }
  }

  private show(series: NumberSeries): void {
    this.shown.set(series);
    this.version = series.version;
    this.form.reset({ prefix: series.prefix, padding: String(series.padding), start: series.isBegun ? '' : String(series.next) }, { emitEvent: false });
    this.lock(series.isBegun);
  }

  private lock(isBegun: boolean): void {
    const { start } = this.form.controls;
    if (isBegun) {
      start.disable({ emitEvent: false });
    } else {
      start.enable({ emitEvent: false });
    }
  }

  private format(): NumberFormat {
    const { prefix, padding, start } = this.form.getRawValue();
    return { companyId: this.series().companyId, prefix: prefix.trim(), padding: Number(padding), start: this.form.controls.start.enabled && start ? Number(start) : null };
  }
}
