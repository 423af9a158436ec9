import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Direction, T, Texts, loaded, toProblem } from '@portal/shared/core';
import { Column, DateInput, Day, Dialogs, Icon, List, ListFilter, PageHead, Status, Toasts, listSource } from '@portal/shared/ui';
import { FormsModule } from '@angular/forms';
import { Can } from '../../core/session/can.pipe';
import { ACTOR_KINDS, AUDIT_ACTIONS, AuditApi, AuditItem, actionTone } from './audit-api';
import { ProofDialog } from './proof-dialog';

/** Who did what: every write and every refused access of the organisation. */
@Component({
  selector: 'app-audit-list',
  imports: [Can, Column, DateInput, Day, FormsModule, Icon, List, ListFilter, PageHead, RouterLink, Status, T],
  templateUrl: './audit-list.html',
  styles: `
    :host { display: contents; }
    .days { display: flex; gap: var(--s-3); }
    .day { display: flex; align-items: center; gap: 6px; color: var(--ink-2); font-size: var(--t-xs); }
    .day ui-date-input { inline-size: 136px; }
    @media (max-width: 599px) { .days { inline-size: 100%; } .day { flex: 1; min-inline-size: 0; } .day ui-date-input { flex: 1; } }
  `,
})
export class AuditList {
  private readonly api = inject(AuditApi);
  private readonly texts = inject(Texts);
  private readonly direction = inject(Direction);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly kinds = loaded<readonly string[]>(this.api.kinds(), []);

  protected readonly list = listSource<AuditItem>({
    sorting: 'at desc',
    filters: ['action', 'kind', 'actorKind', 'actorId', 'entityId', 'from', 'until'],
    beside: [this.kinds],
    load: (query) => this.api.list(query),
  });

  protected readonly tone = actionTone;
  protected readonly busy = signal(false);

  protected readonly actionOptions = computed(() => this.options('Enum:AuditAction.', AUDIT_ACTIONS));
  protected readonly actorOptions = computed(() => this.options('Enum:UserKind.', ACTOR_KINDS));
  protected readonly kindOptions = computed(() => this.options('Audit:Kind.', this.kinds()).sort((a, b) => a.label.localeCompare(b.label, this.direction.culture())));

  protected day(name: 'from' | 'until'): string | null {
    return this.list.query().filters[name] || null;
  }

  protected setDay(name: 'from' | 'until', day: string | null): void {
    if ((day ?? '') !== (this.list.query().filters[name] ?? '')) {
      this.list.set(name, day ?? '');
    }
  }

  protected prove(): void {
    this.dialogs.open(ProofDialog);
  }

  protected export(): void {
    this.busy.set(true);
    this.api.export(this.list.query()).subscribe({
      next: () => {
        this.busy.set(false);
        this.toasts.done(this.texts.t('Platform.Audit.Exported'));
        this.list.reload();
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
      },
    });
  }

  private options(prefix: string, values: readonly string[]): { value: string; label: string }[] {
    this.direction.culture();
    return values.map((value) => ({ value, label: this.texts.t(prefix + value) }));
  }
}
