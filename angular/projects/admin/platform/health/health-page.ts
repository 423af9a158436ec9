import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Formats, Problem, T, toProblem } from '@portal/shared/core';
import { Day, Failure, PageHead, Skeleton, Status } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { HealthApi, HealthFact, HealthReport, HealthRow } from './health-api';

const MEBIBYTE = 1_048_576;
const LINKS: Readonly<Record<string, string>> = { Mails: '/messaging', MailServer: '/settings/mail' };
/** Facts whose name says all: they have no value. */
const SENTENCES = new Set(['NoSchedules', 'MailsToFiles', 'Unreachable']);
const TONES = { Good: 'good', Warning: 'warn', Problem: 'bad' } as const;

/** How everything does, problems first: the whole installation at the host, the own part in an organisation. */
@Component({
  selector: 'app-health-page',
  imports: [Day, Failure, PageHead, RouterLink, Skeleton, Status, T],
  templateUrl: './health-page.html',
  styleUrl: './health-page.css',
})
export class HealthPage {
  private readonly api = inject(HealthApi);
  private readonly session = inject(AdminSession);
  private readonly formats = inject(Formats);

  protected readonly report = signal<HealthReport | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);

  constructor() {
    this.load();
  }

  protected load(): void {
    this.problem.set(undefined);
    this.busy.set(true);
    this.api.get(this.session.isHost()).subscribe({
      next: (report) => {
        this.report.set(report);
        this.busy.set(false);
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  protected tone(row: HealthRow): 'good' | 'warn' | 'bad' {
    return TONES[row.state];
  }

  protected link(row: HealthRow): string | undefined {
    return LINKS[row.name];
  }

  protected value(fact: HealthFact): string {
    if (fact.number === null) {
      return fact.text || (SENTENCES.has(fact.name) ? '' : '–');
    }
    return fact.name.endsWith('Bytes') ? `${this.formats.number((fact.number / MEBIBYTE).toFixed(0))} MiB` : this.formats.number(`${fact.number}`);
  }
}
