import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { Dialogs, Failure, Icon, PageHead, Skeleton, Status, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { Can } from '../../core/session/can.pipe';
import { Rights } from '../../core/session/rights';
import { MayBeDirty } from '../../core/leave-clean';
import { PreviewPane } from './preview-pane';
import { StudioStore } from './studio-store';
import { TestDialog, TestQuestion } from './test-dialog';
import { TemplatesApi, Wording, Words } from './templates-api';
import { VersionsDialog, VersionsQuestion } from './versions-dialog';
import { WordingEditor } from './wording-editor';

/** One mail in two languages side by side, and as its readers see it beside them. */
@Component({
  selector: 'app-studio',
  imports: [Can, Failure, Icon, PageHead, PreviewPane, Skeleton, Status, T, WordingEditor],
  providers: [StudioStore],
  templateUrl: './studio.html',
  styleUrl: './studio.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class Studio implements MayBeDirty {
  protected readonly store = inject(StudioStore);
  protected readonly session = inject(AdminSession);
  private readonly api = inject(TemplatesApi);
  private readonly texts = inject(Texts);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly rights = inject(Rights);

  /** As the address writes it: a dot there would ask the server for a file. */
  readonly name = input.required({ transform: (address: string) => address.replaceAll('-', '.') });

  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** Why the words change: kept with each version that is published. */
  protected readonly note = signal('');
  private readonly chosen = signal<readonly string[]>([]);
  protected readonly canEdit = computed(() => this.rights.has('Messaging.Templates.Edit'));
  protected readonly title = computed(() => this.texts.t(`MailTemplate:${this.name()}`));

  /** Two languages: the ones that were chosen last, else the reader's and another. */
  protected readonly shown = computed(() => {
    const all = this.store.wordings().map(({ language }) => language);
    return [...this.chosen().filter((language) => all.includes(language)), ...all.filter((language) => !this.chosen().includes(language))].slice(0, Math.min(2, all.length));
  });

  readonly isDirty = computed(() => this.store.dirty().length > 0);

  constructor() {
    effect(() => {
      const name = this.name();
      untracked(() => this.store.load(name));
    });
  }

  protected choose(language: string): void {
    if (!this.shown().includes(language)) {
      this.chosen.set([this.shown()[0] ?? language, language]);
    }
  }

  /** The words of the language that is written in: the first that was changed, else the last that was opened. */
  protected readonly active = computed(() => this.store.dirty()[0] ?? this.shown().at(-1) ?? '');

  /** Language after language; a refused one keeps everything that was typed. */
  protected publish([language, ...rest] = this.store.dirty()): void {
    const wording = language === undefined ? undefined : this.store.wording(language);
    if (!wording) {
      this.note.set('');
      return;
    }
    this.busy.set(true);
    this.problem.set(undefined);
    const words = this.store.words(wording.language);
    this.api.save(this.name(), wording.language, words, wording.version, this.note().trim() || null).subscribe({
      next: (saved) => {
        this.busy.set(false);
        this.took(saved, words);
        this.publish(rest);
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.problem.set(toProblem(error));
      },
    });
  }

  protected async versions(): Promise<void> {
    const wording = this.store.wording(this.active());
    if (wording) {
      const words = this.store.words(wording.language);
      const restored = await this.dialogs.ask<Wording, VersionsQuestion>(VersionsDialog, { name: this.name(), wording, canEdit: this.canEdit() });
      if (restored) {
        this.took(restored, words);
      }
    }
  }

  protected test(): void {
    const language = this.active();
    this.dialogs.open<void, TestQuestion>(TestDialog, { name: this.name(), language, words: this.store.words(language), customerId: this.store.customerId() });
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.isDirty()) {
      event.preventDefault();
    }
  }

  private took(wording: Wording, sent: Words): void {
    this.store.take(wording, sent);
    this.toasts.done(this.texts.t('Messaging.Templates.Published', { language: this.session.languageName(wording.language) }));
  }
}
