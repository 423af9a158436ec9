import { Component, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Subject, catchError, debounceTime, map, merge, of, startWith, switchMap, tap } from 'rxjs';
import { LiveUpdates, Problem, T, toProblem } from '@portal/shared/core';
import { Day, Failure, FailureLine, PageHead, Skeleton } from '@portal/shared/ui';
import { Attention } from './attention';
import { DashboardApi, DashboardData } from './dashboard-api';
import { Figures } from './figures';
import { LatestDocuments } from './latest-documents';
import { NewestCustomers } from './newest-customers';
import { Receivables } from './receivables';

/** The first page: what is open, what is late, what was done last, what waits for a person. Follows live changes. */
@Component({
  selector: 'app-dashboard',
  imports: [Attention, Day, Failure, FailureLine, Figures, LatestDocuments, NewestCustomers, PageHead, Receivables, Skeleton, T],
  templateUrl: './dashboard.html',
  styleUrl: './dashboard.css',
})
export class Dashboard {
  protected readonly data = signal<DashboardData | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly again = new Subject<void>();

  constructor() {
    const api = inject(DashboardApi);
    const changes = inject(LiveUpdates).on('customer', 'invoice', 'payment', 'mail').pipe(debounceTime(500));
    merge(this.again.pipe(tap(() => this.problem.set(undefined))), changes)
      .pipe(
        startWith(undefined),
        switchMap(() => api.get().pipe(map((data) => ({ data, problem: undefined })), catchError((error: unknown) => of({ data: this.data(), problem: toProblem(error) })))),
        takeUntilDestroyed(),
      )
      .subscribe(({ data, problem }) => {
        this.data.set(data);
        this.problem.set(problem);
      });
  }
}
