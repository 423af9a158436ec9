import { Component, inject } from '@angular/core';
import { T, loading } from '@portal/shared/core';
import { Failure, Skeleton } from '@portal/shared/ui';
import { NumberSeriesApi } from './number-series-api';
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
        @for (one of all; track one.name + one.companyId) {<app-number-series-form [series]="one" (saved)="found.take($event)" />}
      } @else {
        <ui-skeleton [lines]="4" />
      }
    </section>
  `,
  styleUrl: './panel.css',
})
export class NumberSeriesPanel {
  private readonly api = inject(NumberSeriesApi);

  protected readonly found = loading(() => this.api.list());
  protected readonly series = this.found.value;
  protected readonly problem = this.found.problem;

  constructor() {
    this.load();
  }

  protected load(): void {
    this.found.load();
  }
}
