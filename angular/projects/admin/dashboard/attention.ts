import { Component, computed, inject, input } from '@angular/core';
import { Params, RouterLink } from '@angular/router';
import { Formats, T, Texts } from '@portal/shared/core';
import { Icon, IconName } from '@portal/shared/ui';
import { DashboardData, Problems } from './dashboard-api';

interface Concern {
  readonly icon: IconName;
  readonly tone: 'bad' | 'warn';
  readonly text: string;
  readonly detail: string;
  readonly link: string;
  readonly params?: Params;
}

/** What waits for a person: refused pushes, mails that were not accepted, drafts. */
@Component({
  selector: 'app-attention',
  imports: [Icon, RouterLink, T],
  template: `
    <h2>{{ 'Platform.Dashboard.Attention' | t }}<span class="end dim">{{ concerns().length }}</span></h2>
    <ul>
      @for (concern of concerns(); track concern.icon) {
        <li>
          <svg [uiIcon]="concern.icon" [class]="concern.tone" />
          <div><a [routerLink]="concern.link" [queryParams]="concern.params">{{ concern.text }}</a>@if (concern.detail) {<p>{{ concern.detail }}</p>}</div>
        </li>
      } @empty {
        <li><svg uiIcon="check" class="good" /><p>{{ 'Platform.Dashboard.NothingWaits' | t }}</p></li>
      }
    </ul>
  `,
  styles: '.good { color: var(--good); }',
  styleUrl: './panel.css',
})
export class Attention {
  private readonly texts = inject(Texts);
  private readonly formats = inject(Formats);

  readonly data = input.required<DashboardData>();

  protected readonly concerns = computed<readonly Concern[]>(() => {
    const { syncProblems, mailProblems, drafts } = this.data();
    return [
      ...this.from(syncProblems, { icon: 'sync', tone: 'bad', link: '/customers', params: { sync: 'Blocked,Failed' } }, 'Platform.Dashboard.SyncProblems'),
      ...this.from(mailProblems, { icon: 'mail', tone: 'bad', link: '/messaging', params: { state: 'Failed,Bounced,Held' } }, 'Platform.Dashboard.MailProblems'),
      ...(drafts ? [{ icon: 'layers', tone: 'warn', text: this.texts.t('Platform.Dashboard.Drafts', { count: drafts }), detail: '', link: '/billing/invoices', params: { state: 'Draft' } } as const] : []),
    ];
  });

  private from(problems: Problems | null, concern: Pick<Concern, 'icon' | 'tone' | 'link' | 'params'>, key: string): readonly Concern[] {
    const latest = problems?.latest[0];
    if (!problems?.count) {
      return [];
    }
    const reason = latest?.code ? this.texts.t(latest.code) : latest ? this.formats.moment(latest.at) : '';
    return [{ ...concern, text: this.texts.t(key, { count: problems.count }), detail: latest ? `\u2068${latest.title}\u2069: ${reason}` : '' }];
  }
}
