import { Component, inject, signal } from '@angular/core';
import { forkJoin } from 'rxjs';
import { Problem, T, toProblem } from '@portal/shared/core';
import { Failure, PageHead, Skeleton, Status } from '@portal/shared/ui';
import { OwnHostNames, Plan, PlanApi } from './plan-api';
import { UsageBars } from './usage-bars';

/** The organisation's plan, what is used of it, and its addresses. */
@Component({
  selector: 'app-plan-page',
  imports: [Failure, PageHead, Skeleton, Status, T, UsageBars],
  templateUrl: './plan-page.html',
  styleUrls: ['../settings/setting-page.css', './plan-page.css'],
})
export class PlanPage {
  private readonly api = inject(PlanApi);

  protected readonly plan = signal<Plan | undefined>(undefined);
  protected readonly names = signal<OwnHostNames | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);

  constructor() {
    this.load();
  }

  protected load(): void {
    this.problem.set(undefined);
    forkJoin({ plan: this.api.get(), names: this.api.hostNames() }).subscribe({
      next: ({ plan, names }) => {
        this.plan.set(plan);
        this.names.set(names);
      },
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }
}
