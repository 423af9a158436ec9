import { Component, computed, inject, signal } from '@angular/core';
import { map } from 'rxjs';
import { Direction, T, Texts, loaded, toProblem } from '@portal/shared/core';
import { Column, Dialogs, Icon, List, ListFilter, ListQuery, PageHead, Toasts, listSource } from '@portal/shared/ui';
import { MayBeDirty } from '../../core/leave-clean';
import { AdminSession } from '../../core/session/admin-session';
import { Language, LanguagesApi } from './languages-api';
import { TextCell } from './text-cell';
import { TextImportDialog } from './text-import-dialog';
import { TEXT_STATES, TextFileFormat, TextRow, TextsApi } from './texts-api';

type Drafts = Readonly<Record<string, string>>;

/** The texts of a language beside those of another; what is typed is saved together. */
@Component({
  selector: 'app-text-list',
  imports: [Column, Icon, List, ListFilter, PageHead, T, TextCell],
  templateUrl: './text-list.html',
  styleUrl: './text-list.css',
})
export class TextList implements MayBeDirty {
  private readonly api = inject(TextsApi);
  private readonly texts = inject(Texts);
  private readonly direction = inject(Direction);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(AdminSession);
  private readonly all = loaded<readonly Language[]>(inject(LanguagesApi).list().pipe(map(({ items }) => items)), []);
  private readonly modules = loaded<readonly string[]>(this.api.modules(), []);

  protected readonly list = listSource<TextRow>({
    sorting: 'key',
    filters: ['language', 'reference', 'module', 'state'],
    beside: [this.all, this.modules],
    load: (query) => this.api.list({ ...query, filters: { ...query.filters, language: this.languageOf(query) } }),
  });

  /** Language → key → what was typed and not saved. */
  private readonly typed = signal<Readonly<Record<string, Drafts>>>({});
  protected readonly drafts = computed(() => this.typed()[this.language()] ?? {});
  protected readonly refusals = signal<Readonly<Record<string, string>>>({});
  protected readonly busy = signal(false);
  protected readonly count = computed(() => Object.keys(this.drafts()).length);

  protected readonly language = computed(() => this.languageOf(this.list.query()));
  protected readonly reference = computed(() => this.list.query().filters['reference'] || 'en');
  protected readonly languageName = computed(() => this.nameOf(this.language()));

  protected readonly languageOptions = computed(() => this.all().map(({ tag, nativeName }) => ({ value: tag, label: nativeName })));
  protected readonly moduleOptions = computed(() => this.options('TextModule:', this.modules()));
  protected readonly stateOptions = computed(() => this.options('Enum:TextState.', TEXT_STATES));

  readonly isDirty = (): boolean => Object.values(this.typed()).some((drafts) => Object.keys(drafts).length > 0);

  protected type(row: TextRow, text: string): void {
    const stored = row.own ?? row.shipped ?? '';
    this.refusals.update((all) => without(all, row.key));
    this.keep(text === stored ? without(this.drafts(), row.key) : { ...this.drafts(), [row.key]: text });
  }

  protected discard(): void {
    this.keep({});
    this.refusals.set({});
  }

  protected save(): void {
    const language = this.language();
    const sent = this.drafts();
    this.busy.set(true);
    this.api.save(language, sent).subscribe({
      next: () => {
        // What was typed meanwhile, and in another language, stays.
        this.typed.update((all) => ({ ...all, [language]: Object.fromEntries(Object.entries(all[language] ?? {}).filter(([key, text]) => sent[key] !== text)) }));
        this.refusals.set({});
        void this.saved();
      },
      error: (error: unknown) => {
        const { fields, message } = toProblem(error);
        const byKey = new Map(Object.entries(fields).map(([key, sentences]) => [key.toLowerCase(), sentences[0] ?? '']));
        this.refusals.set(Object.fromEntries(Object.keys(sent).flatMap((key) => (byKey.has(key.toLowerCase()) ? [[key, byKey.get(key.toLowerCase()) ?? '']] : []))));
        this.toasts.failed(message ?? this.texts.t('Ui.Unreachable.Text'));
        this.busy.set(false);
      },
    });
  }

  protected export(format: TextFileFormat): void {
    this.api.export(this.language(), this.list.query().filters['module'] ?? '', format).subscribe({
      error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
    });
  }

  protected async import(): Promise<void> {
    if (await this.dialogs.ask<boolean>(TextImportDialog, { language: this.language(), name: this.languageName() })) {
      this.discard();
      await this.saved('Platform.Texts.Imported');
    }
  }

  private async saved(sentence = 'Ui.Saved'): Promise<void> {
    this.busy.set(false);
    this.toasts.done(this.texts.t(sentence));
    this.list.reload();
    await this.session.load();
  }

  private keep(drafts: Drafts): void {
    this.typed.update((all) => ({ ...all, [this.language()]: drafts }));
  }

  protected nameOf(language: string): string {
    return this.all().find(({ tag }) => tag === language)?.nativeName ?? this.session.languageName(language);
  }

  private languageOf(query: ListQuery): string {
    return query.filters['language'] || this.direction.language();
  }

  private options(prefix: string, values: readonly string[]): { value: string; label: string }[] {
    this.direction.culture();
    return values.map((value) => ({ value, label: this.texts.t(prefix + value) }));
  }
}

function without(all: Drafts, key: string): Drafts {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== key));
}
