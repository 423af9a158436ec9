import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { T, Texts, loaded, loading, toProblem } from '@portal/shared/core';
import { Failure, LocalizedText, Skeleton, Toasts } from '@portal/shared/ui';
import { TenantWords } from '../../core/session/tenant-words';
import { CustomersApi } from '../customers-api';

const URL = '/api/customers/groups';

interface GroupRights {
  readonly groupId: string;
  readonly name: LocalizedText;
  /** Null: as the organisation. */
  readonly rights: readonly string[] | null;
  readonly version: string;
}

/** Which customer groups begin with rights of their own, and with which. */
@Component({
  selector: 'app-group-rights-panel',
  imports: [Failure, Skeleton, T],
  template: `
    @if (failed(); as failed) {
      <section><h2>{{ 'Customers.GroupRights.Title' | t }}</h2><ui-failure [problem]="failed" (retry)="load()" /></section>
    } @else if (shown(); as all) {
      @if (all.length > 0) {
        <section>
          <h2>{{ 'Customers.GroupRights.Title' | t }}</h2>
          <p class="help">{{ 'Customers.GroupRights.Hint' | t }}</p>
          @for (group of all; track group.groupId) {
            <fieldset>
              <legend><bdi>{{ name(group) }}</bdi></legend>
              <label class="check"><input type="checkbox" [checked]="group.rights !== null" [disabled]="busy()" (change)="stay($event, group.rights !== null); save(group, group.rights ? null : defaults())" />{{ 'Customers.GroupRights.Own' | t }}</label>
              @if (group.rights; as own) {
                <div class="rights">
                  @for (right of rights(); track right.name) {
                    <label class="check"><input type="checkbox" [checked]="own.includes(right.name)" [disabled]="busy()" (change)="stay($event, own.includes(right.name)); toggle(group, right.name)" />{{ right.text }}</label>
                  }
                </div>
              }
            </fieldset>
          }
        </section>
      }
    } @else {
      <section><ui-skeleton [lines]="3" /></section>
    }
  `,
  styleUrls: ['../../platform/settings/panel.css', './group-rights-panel.css'],
})
export class GroupRightsPanel {
  private readonly http = inject(HttpClient);
  private readonly words = inject(TenantWords);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly options = loaded(inject(CustomersApi).options());

  private readonly found = loading(() => this.http.get<readonly GroupRights[]>(`${URL}/portal-rights`));
  protected readonly busy = signal(false);
  protected readonly failed = computed(() => this.found.problem() ?? this.options.problem());
  protected readonly shown = computed(() => (this.options() ? this.found.value() : undefined));
  protected readonly rights = computed(() => this.options()?.portalRights ?? []);
  protected readonly defaults = computed(() => this.rights().filter(({ grantedByDefault }) => grantedByDefault).map(({ name }) => name));

  constructor() {
    this.load();
  }

  protected load(): void {
    this.options.again();
    this.found.load();
  }

  protected name({ name }: GroupRights): string {
    return this.words.of(name);
  }

  /** The box shows what is stored, not what was asked for. */
  protected stay(event: Event, stored: boolean): void {
    (event.target as HTMLInputElement).checked = stored;
  }

  protected toggle(group: GroupRights, right: string): void {
    const own = group.rights ?? [];
    this.save(group, own.includes(right) ? own.filter((each) => each !== right) : [...own, right]);
  }

  protected save({ groupId, version }: GroupRights, rights: readonly string[] | null): void {
    this.busy.set(true);
    this.http.put<readonly GroupRights[]>(`${URL}/${groupId}/portal-rights`, { rights, version }).subscribe({
      next: (all) => {
        this.found.take(all);
        this.busy.set(false);
      },
      error: (error: unknown) => {
        this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Failed.Text'));
        this.busy.set(false);
        this.load();
      },
    });
  }
}
