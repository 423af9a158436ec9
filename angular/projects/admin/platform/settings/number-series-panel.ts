import { Component, inject, signal } from '@angular/core';
import { Problem, T, toProblem } from '@portal/shared/core';
import { Failure, Skeleton } from '@portal/shared/ui';
import { NumberSeries, NumberSeriesApi } from './number-series-api';
import { NumberSeriesForm } from './number-series-form';

/** The number series of each company, and of the customers. */
@Component({
  selector: 'app-number-series-panel',
  imports: [Failure, NumberSeriesForm, Skeleton, T],
  template: `
    <section>
      <h2>{{ 'Platform.NumberSeries.Title' | t }}</h2>
      @if (problem(); as failed) {
        <ui-failure [problem]="failed" (retry)="load()" />
      } @else if (series(); as all) {
        @for (one of all; track one.name + one.companyId) {<app-number-series-form [series]="one" (saved)="series.set($event)" />}
      } @else {
        <ui-skeleton [lines]="4" />
      }
    </section>
  `,
  styleUrl: './panel.css',
})
export class NumberSeriesPanel {
  private readonly api = inject(NumberSeriesApi);

  protected readonly series = signal<readonly NumberSeries[] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);

  constructor() {
    this.load();
  }

  protected load(): void {
    this.problem.set(undefined);
    this.api.list().subscribe({ next: (all) => this.series.set(all), error: (error: unknown) => this.problem.set(toProblem(error)) });
  }
}
