import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Problem, T, Texts, loaded, loading, toProblem } from '@portal/shared/core';
import { Day, Dialogs, Failure, FailureLine, PageHead, Skeleton, Status, Toasts } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { Edition, EditionsApi, FeatureHolder } from '../editions/editions-api';
import { FeatureForm } from '../editions/feature-form';
import { UsageBars } from '../plan/usage-bars';
import { HostNamesPanel } from './host-names-panel';
import { ImpersonateDialog } from './impersonate-dialog';
import { TenantAct, TenantActs } from './tenant-acts';
import { Tenant, TenantsApi } from './tenants-api';
import { tenantTone } from './tenant-tone';

/** One tenant: its names and state, addresses, edition with features, usage, and the way in. */
@Component({
  selector: 'app-tenant-page',
  imports: [Can, Day, Failure, FailureLine, FeatureForm, HostNamesPanel, PageHead, Skeleton, Status, T, UsageBars],
  templateUrl: './tenant-page.html',
  styleUrl: './tenant-page.css',
})
export class TenantPage {
  private readonly api = inject(TenantsApi);
  private readonly acts = inject(TenantActs);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  readonly id = input.required<string>();

  protected readonly tenant = signal<Tenant | undefined>(undefined);
  private readonly usage = loading(() => this.api.plan(this.id()));
  protected readonly plan = this.usage.value;
  protected readonly planProblem = this.usage.problem;
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly tone = tenantTone;
  protected readonly isOpen = computed(() => !this.tenant()?.deletedAt);
  /** Changes with the edition, so that the features are read again. */
  protected readonly featuresOf = signal<FeatureHolder | undefined>(undefined);
  protected readonly editions = loaded<readonly Edition[]>(inject(EditionsApi).all(), []);

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => this.load(id));
    });
  }

  protected load(id = this.id()): void {
    this.problem.set(undefined);
    this.editions.again();
    this.api.get(id).subscribe({
      next: (tenant) => {
        this.tenant.set(tenant);
        if (!tenant.deletedAt) {
          this.featuresOf.set({ provider: 'T', key: id });
          this.loadPlan();
        }
      },
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }

  protected loadPlan(): void {
    this.usage.load();
  }

  protected async run(act: TenantAct, tenant: Tenant): Promise<void> {
    if (await this.acts.run(act, tenant)) {
      this.load();
    }
  }

  protected sell(tenant: Tenant, editionId: string): void {
    this.api.setEdition(tenant, editionId || null).subscribe({
      next: () => {
        this.toasts.done(this.texts.t('Ui.Saved'));
        this.load();
      },
      error: (error: unknown) => {
        this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
        this.load();
      },
    });
  }

  protected impersonate(tenant: Tenant): void {
    void this.dialogs.ask(ImpersonateDialog, tenant);
  }
}
