import { Component, computed, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Problem, T, loading, toProblem } from '@portal/shared/core';
import { Day, DialogFrame, Failure, Skeleton } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { lineDiff } from './line-diff';
import { TemplatesApi, Wording, Words } from './templates-api';

export interface VersionsQuestion {
  readonly name: string;
  readonly wording: Wording;
  readonly canEdit: boolean;
}

/** The versions of one language, each with its difference to the words in use; closes with the words that came back. */
@Component({
  selector: 'app-versions-dialog',
  imports: [Day, DialogFrame, Failure, Skeleton, T],
  templateUrl: './versions-dialog.html',
  styleUrl: './versions-dialog.css',
})
export class VersionsDialog {
  private readonly api = inject(TemplatesApi);
  protected readonly session = inject(AdminSession);
  protected readonly dialog = inject<DialogRef<Wording>>(DialogRef);
  protected readonly question = inject<VersionsQuestion>(DIALOG_DATA);

  private readonly found = loading(() => this.api.versions(this.question.name, this.question.wording.language));
  private readonly refused = signal<Problem | undefined>(undefined);
  protected readonly versions = this.found.value;
  protected readonly problem = computed(() => this.refused() ?? this.found.problem());
  /** Number of the version shown; null for the shipped words. */
  protected readonly chosen = signal<number | null>(null);
  protected readonly words = signal<Words>(this.question.wording.shipped);
  protected readonly busy = signal(false);

  protected readonly lines = computed(() => lineDiff(joined(this.question.wording.words), joined(this.words())));
  protected readonly differs = computed(() => this.lines().some(({ kind }) => kind !== 'same'));

  constructor() {
    this.load();
  }

  protected load(): void {
    this.refused.set(undefined);
    this.found.load();
  }

  protected show(number: number | null): void {
    const { name, wording } = this.question;
    this.chosen.set(number);
    if (number === null) {
      this.words.set(wording.shipped);
      return;
    }
    this.api.version(name, wording.language, number).subscribe({ next: ({ words }) => this.chosen() === number && this.words.set(words), error: (error: unknown) => this.refused.set(toProblem(error)) });
  }

  protected restore(): void {
    const { name, wording } = this.question;
    this.busy.set(true);
    this.api.restore(name, wording.language, this.chosen(), wording.version).subscribe({
      next: (restored) => this.dialog.close(restored),
      error: (error: unknown) => {
        this.busy.set(false);
        this.refused.set(toProblem(error));
      },
    });
  }
}

function joined({ subject, html, text }: Words): string {
  return `${subject}\n\n${html}\n\n${text}`;
}
