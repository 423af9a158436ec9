import { Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { debounceTime } from 'rxjs';
import { LiveUpdates, T, Texts, loaded, toProblem } from '@portal/shared/core';
import { FormsModule } from '@angular/forms';
import { Column, DateInput, Day, Icon, List, ListFilter, PageHead, Status, Toasts, listSource } from '@portal/shared/ui';
import { BouncedAddresses } from './bounced-addresses';
import { MAIL_STATES, MailListItem, MailsApi, mailTone } from './mails-api';

/** Every mail of the organisation and where it stands; follows the outbox. */
@Component({
  selector: 'app-mail-list',
  imports: [BouncedAddresses, Column, DateInput, Day, FormsModule, Icon, List, ListFilter, PageHead, RouterLink, Status, T],
  templateUrl: './mail-list.html',
  styles: `
    :host { display: contents; }
    .days { display: flex; gap: var(--s-3); }
    .day { display: flex; align-items: center; gap: 6px; color: var(--ink-2); font-size: var(--t-xs); }
    .day ui-date-input { inline-size: 136px; }
    @media (max-width: 599px) { .days { inline-size: 100%; } .day { flex: 1; min-inline-size: 0; } .day ui-date-input { flex: 1; } }
  `,
})
export class MailList {
  private readonly api = inject(MailsApi);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly templates = loaded<readonly string[]>(this.api.templates(), []);

  protected readonly list = listSource<MailListItem>({ sorting: 'queuedAt desc', filters: ['state', 'template', 'customerId', 'aboutId', 'from', 'until'], beside: [this.templates], load: (query) => this.api.list(query) });
  protected readonly tone = mailTone;
  protected readonly busy = signal(false);
  protected readonly states = computed(() => MAIL_STATES.map((value) => ({ value, label: this.texts.t(`Enum:MailState.${value}`) })));
  protected readonly templateOptions = computed(() => this.templates().map((value) => ({ value, label: this.templateName(value) })));

  constructor() {
    inject(LiveUpdates)
      .on('mail')
      .pipe(debounceTime(500), takeUntilDestroyed())
      .subscribe(() => this.list.reload());
  }

  protected day(name: 'from' | 'until'): string | null {
    return this.list.query().filters[name] || null;
  }

  protected setDay(name: 'from' | 'until', day: string | null): void {
    if ((day ?? '') !== (this.list.query().filters[name] ?? '')) {
      this.list.set(name, day ?? '');
    }
  }

  protected export(): void {
    this.busy.set(true);
    this.api.export(this.list.query()).subscribe({
      next: () => this.busy.set(false),
      error: (error: unknown) => {
        this.busy.set(false);
        this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
      },
    });
  }

  protected templateName(template: string): string {
    const key = `MailTemplate:${template}`;
    return this.texts.has(key) ? this.texts.t(key) : template;
  }
}
