import { Component, computed, inject } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { catchError, debounceTime, of } from 'rxjs';
import { LiveUpdates, T, Texts } from '@portal/shared/core';
import { Column, Day, List, ListFilter, PageHead, Status, listSource } from '@portal/shared/ui';
import { MAIL_STATES, MailListItem, MailsApi, mailTone } from './mails-api';

/** Every mail of the organisation and where it stands; follows the outbox. */
@Component({
  selector: 'app-mail-list',
  imports: [Column, Day, List, ListFilter, PageHead, RouterLink, Status, T],
  templateUrl: './mail-list.html',
  styles: ':host { display: contents; }',
})
export class MailList {
  private readonly api = inject(MailsApi);
  private readonly texts = inject(Texts);

  protected readonly list = listSource<MailListItem>({ sorting: 'queuedAt desc', filters: ['state', 'template', 'customerId'], load: (query) => this.api.list(query) });
  protected readonly tone = mailTone;
  protected readonly states = computed(() => MAIL_STATES.map((value) => ({ value, label: this.texts.t(`Enum:MailState.${value}`) })));
  private readonly templates = toSignal(this.api.templates().pipe(catchError(() => of([]))), { initialValue: [] as readonly string[] });
  protected readonly templateOptions = computed(() => this.templates().map((value) => ({ value, label: this.templateName(value) })));

  constructor() {
    inject(LiveUpdates)
      .on('mail')
      .pipe(debounceTime(500), takeUntilDestroyed())
      .subscribe(() => this.list.reload());
  }

  protected templateName(template: string): string {
    const key = `MailTemplate:${template}`;
    return this.texts.has(key) ? this.texts.t(key) : template;
  }
}
