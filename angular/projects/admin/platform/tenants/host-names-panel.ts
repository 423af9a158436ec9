import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { Observable } from 'rxjs';
import { Problem, T, Texts, loading, toProblem } from '@portal/shared/core';
import { Failure, Icon, Skeleton, Status, Toasts } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { HostName, HostNames, TenantsApi } from './tenants-api';

/** The addresses of a tenant: one that it always has, and names of its own. */
@Component({
  selector: 'app-host-names-panel',
  imports: [Can, Failure, Icon, Skeleton, Status, T],
  templateUrl: './host-names-panel.html',
  styleUrl: './host-names-panel.css',
})
export class HostNamesPanel {
  private readonly api = inject(TenantsApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  readonly tenantId = input.required<string>();

  private readonly found = loading(() => this.api.hostNames(this.tenantId()));
  protected readonly names = this.found.value;
  protected readonly loadProblem = this.found.problem;
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly typed = signal('');

  constructor() {
    effect(() => {
      this.tenantId();
      untracked(() => this.load());
    });
  }

  protected load(): void {
    this.found.load();
  }

  protected add(event: Event): void {
    event.preventDefault();
    this.do(this.api.addHostName(this.tenantId(), this.typed().trim()), () => this.typed.set(''));
  }

  protected makePrimary({ id }: HostName): void {
    this.do(this.api.makePrimary(this.tenantId(), id));
  }

  protected remove({ id }: HostName): void {
    this.do(this.api.removeHostName(this.tenantId(), id));
  }

  protected check({ id, name }: HostName): void {
    this.api.checkHostName(this.tenantId(), id).subscribe({
      next: ({ state }) => this.toasts.done(this.texts.t(`Enum:HostNameCheck.${state}`, { name })),
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }

  private do(act: Observable<HostNames>, after?: () => void): void {
    this.busy.set(true);
    this.problem.set(undefined);
    act.subscribe({
      next: (names) => {
        this.busy.set(false);
        this.found.take(names);
        after?.();
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.problem.set(toProblem(error));
      },
    });
  }
}
