import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { debounceTime } from 'rxjs';
import { LiveUpdates, T, Texts, loading, toProblem } from '@portal/shared/core';
import { Day, FailureLine, Icon, Toasts } from '@portal/shared/ui';
import { Can } from '../core/session/can.pipe';
import { BouncedAddress, MailsApi } from './mails-api';

/** Addresses to which documents are held; nothing is shown when there are none. */
@Component({
  selector: 'app-bounced-addresses',
  imports: [Can, Day, FailureLine, Icon, RouterLink, T],
  template: `
    @if (problem(); as failed) {@if (!listFailed()) {
      <ui-failure-line [problem]="failed" (retry)="load()" />
    }} @else if (addresses().length > 0) {
      <section class="notice warn" [attr.aria-label]="'Messaging.Bounced.Title' | t">
        <svg uiIcon="alert" />
        <div>
          <p>{{ 'Messaging.Bounced.Text' | t }}</p>
          <ul>
            @for (one of addresses(); track one.id) {
              <li>
                <a [routerLink]="['/messaging', one.mailId]"><bdi class="ltr">{{ one.address }}</bdi></a>
                <ui-day class="mid" [value]="one.bouncedAt" />
                <bdi class="mid ltr words" [title]="one.words">{{ one.words }}</bdi>
                @if (one.held > 0) {<span>{{ 'Messaging.Bounced.Held' | t: { count: one.held } }}</span>}
                @if ('Messaging.Mails.Resend' | can) {<button type="button" class="btn small" [disabled]="busy()" (click)="clear(one)">{{ 'Messaging.Bounced.Clear' | t }}<span class="sr">{{ one.address }}</span></button>}
              </li>
            }
          </ul>
        </div>
      </section>
    }
  `,
  styles: `
    :host { display: block; padding-inline: var(--s-6); }
    section > div { min-inline-size: 0; }
    ul { margin: 6px 0 0; padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; padding-block: 4px; }
    .words { max-inline-size: 48ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    @media (max-width: 599px) { :host { padding-inline: var(--s-5); } }
  `,
})
export class BouncedAddresses {
  private readonly api = inject(MailsApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  /** The list below says already that it failed; when it comes again, these are asked for again. */
  readonly listFailed = input(false);

  private readonly found = loading(() => this.api.bounced());
  protected readonly addresses = computed(() => this.found.value() ?? []);
  protected readonly problem = this.found.problem;
  protected readonly busy = signal(false);

  constructor() {
    this.load();
    effect(() => {
      if (!this.listFailed() && untracked(this.problem)) {
        untracked(() => this.load());
      }
    });
    inject(LiveUpdates)
      .on('mail')
      .pipe(debounceTime(500), takeUntilDestroyed())
      .subscribe(() => this.load());
  }

  protected clear(one: BouncedAddress): void {
    this.busy.set(true);
    this.api.clear(one.id).subscribe({
      next: () => {
        this.busy.set(false);
        this.toasts.done(this.texts.t('Messaging.Bounced.Cleared', { address: one.address }));
        this.load();
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
      },
    });
  }

  protected load(): void {
    this.found.load();
  }
}
