import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { Dialogs, Failure, Icon, PageHead, Skeleton, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { OriginOf } from '../settings/origin-of';
import { SettingOrigins } from '../settings/setting-origins';
import { AddLanguageDialog } from './add-language-dialog';
import { Languages as Stored, Language, LanguagesApi } from './languages-api';

/** Which languages the organisation offers, and which one stands in where none was chosen. */
@Component({
  selector: 'app-languages',
  imports: [Failure, Icon, OriginOf, PageHead, RouterLink, Skeleton, T],
  templateUrl: './languages.html',
  styleUrls: ['../settings/setting-page.css', './languages.css'],
  providers: [SettingOrigins],
})
export class Languages {
  private readonly api = inject(LanguagesApi);
  private readonly origins = inject(SettingOrigins);
  private readonly session = inject(AdminSession);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly languages = signal<readonly Language[] | undefined>(undefined);
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);
  private readonly stored = signal<Stored>({ items: [], version: '' });

  protected readonly changed = computed(() => JSON.stringify(this.languages()) !== JSON.stringify(this.stored().items));

  constructor() {
    this.load();
  }

  protected load(): void {
    this.loadProblem.set(undefined);
    this.api.list().subscribe({ next: (stored) => this.show(stored), error: (error: unknown) => this.loadProblem.set(toProblem(error)) });
  }

  protected offer(tag: string): void {
    this.languages.update((all) => all?.map((one) => (one.tag === tag ? { ...one, isOffered: !one.isOffered } : one)));
  }

  protected makeDefault(tag: string): void {
    this.languages.update((all) => all?.map((one) => ({ ...one, isDefault: one.tag === tag })));
  }

  protected async add(): Promise<void> {
    const before = this.languages() ?? [];
    const stored = await this.dialogs.ask<Stored, Stored>(AddLanguageDialog, { items: before, version: this.stored().version });
    if (stored) {
      this.show(stored);
      this.origins.read();
      const added = stored.items.find(({ tag, isOffered }) => isOffered && !before.some((one) => one.tag === tag && one.isOffered));
      this.toasts.done(added ? this.texts.t('Platform.Languages.Added', { language: added.nativeName }) : this.texts.t('Ui.Saved'));
      await this.session.load();
    }
  }

  protected save(): void {
    const all = this.languages() ?? [];
    this.busy.set(true);
    this.problem.set(undefined);
    this.api.save(all.filter(({ isOffered }) => isOffered).map(({ tag }) => tag), all.find(({ isDefault }) => isDefault)?.tag ?? '', this.stored().version).subscribe({
      next: (stored) => void this.saved(stored),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  private async saved(stored: Stored): Promise<void> {
    this.show(stored);
    this.origins.read();
    this.busy.set(false);
    this.toasts.done(this.texts.t('Ui.Saved'));
    await this.session.load();
  }

  private show(stored: Stored): void {
    this.languages.set(stored.items);
    this.stored.set(stored);
  }
}
