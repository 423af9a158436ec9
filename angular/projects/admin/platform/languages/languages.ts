import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { Dialogs, Failure, Icon, PageHead, Skeleton, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { OriginOf } from '../settings/origin-of';
import { SettingOrigins } from '../settings/setting-origins';
import { AddLanguageDialog } from './add-language-dialog';
import { Language, LanguagesApi } from './languages-api';

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
  private readonly stored = signal<readonly Language[]>([]);

  protected readonly changed = computed(() => JSON.stringify(this.languages()) !== JSON.stringify(this.stored()));

  constructor() {
    this.load();
  }

  protected load(): void {
    this.loadProblem.set(undefined);
    this.api.list().subscribe({ next: (languages) => this.show(languages), error: (error: unknown) => this.loadProblem.set(toProblem(error)) });
  }

  protected offer(tag: string): void {
    this.languages.update((all) => all?.map((one) => (one.tag === tag ? { ...one, isOffered: !one.isOffered } : one)));
  }

  protected makeDefault(tag: string): void {
    this.languages.update((all) => all?.map((one) => ({ ...one, isDefault: one.tag === tag })));
  }

  protected async add(): Promise<void> {
    const before = this.languages() ?? [];
    const languages = await this.dialogs.ask<readonly Language[], readonly Language[]>(AddLanguageDialog, before);
    if (languages) {
      this.show(languages);
      this.origins.read();
      const added = languages.find(({ tag, isOffered }) => isOffered && !before.some((one) => one.tag === tag && one.isOffered));
      this.toasts.done(added ? this.texts.t('Platform.Languages.Added', { language: added.nativeName }) : this.texts.t('Ui.Saved'));
      await this.session.load();
    }
  }

  protected save(): void {
    const all = this.languages() ?? [];
    this.busy.set(true);
    this.problem.set(undefined);
    this.api.save(all.filter(({ isOffered }) => isOffered).map(({ tag }) => tag), all.find(({ isDefault }) => isDefault)?.tag ?? '').subscribe({
      next: (languages) => void this.saved(languages),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  private async saved(languages: readonly Language[]): Promise<void> {
    this.show(languages);
    this.origins.read();
    this.busy.set(false);
    this.toasts.done(this.texts.t('Ui.Saved'));
    await this.session.load();
  }

  private show(languages: readonly Language[]): void {
    this.languages.set(languages);
    this.stored.set(languages);
  }
}
