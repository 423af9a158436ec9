import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { DomSanitizer } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { debounceTime } from 'rxjs';
import { Direction, LiveUpdates, T, Texts, loading, toProblem } from '@portal/shared/core';
import { Day, Failure, Icon, PageHead, SidePanel, SideSection, Skeleton, Status, Tabs, Toasts } from '@portal/shared/ui';
import { LanguageLinks } from '../core/language/language-links';
import { AdminSession } from '../core/session/admin-session';
import { Can } from '../core/session/can.pipe';
import { MailsApi, mailTone } from './mails-api';

/** One mail: what became of it at the right, its content beside it. Single-use links are blotted out by the server. */
@Component({
  selector: 'app-mail-page',
  imports: [Can, Day, Failure, Icon, LanguageLinks, PageHead, RouterLink, SidePanel, SideSection, Skeleton, Status, T, Tabs],
  templateUrl: './mail-page.html',
  styleUrl: './mail-page.css',
})
export class MailPage {
  protected readonly session = inject(AdminSession);
  private readonly api = inject(MailsApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly sanitizer = inject(DomSanitizer);
  private readonly direction = inject(Direction);

  readonly id = input.required<string>();

  private readonly one = loading(() => this.api.get(this.id()));
  protected readonly mail = this.one.value;
  protected readonly problem = this.one.problem;
  protected readonly busy = signal(false);
  protected readonly shown = signal('html');
  protected readonly tone = mailTone;

  /** Our own route, its id encoded; the frame is sandboxed and the answer forbids scripts. */
  protected readonly html = computed(() => this.sanitizer.bypassSecurityTrustResourceUrl(this.api.htmlUrl(this.id())));

  protected readonly tabs = computed(() => {
    this.direction.culture();
    return [
      { id: 'html', label: this.texts.t('Platform.MailLog.Content') },
      { id: 'text', label: this.texts.t('Platform.MailLog.PlainText') },
    ];
  });

  constructor() {
    effect(() => {
      this.id();
      untracked(() => this.load());
    });
    inject(LiveUpdates)
      .on('mail')
      .pipe(debounceTime(300), takeUntilDestroyed())
      .subscribe(() => this.load());
  }

  protected load(): void {
    this.one.load();
  }

  protected resend(): void {
    this.busy.set(true);
    this.api.resend(this.id()).subscribe({
      next: ({ mail }) => {
        this.busy.set(false);
        this.toasts.done(this.texts.t('Platform.MailLog.Resent', { address: mail.to }));
        void this.router.navigate(['/messaging', mail.id]);
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
      },
    });
  }
}
