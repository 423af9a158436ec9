import { Component, computed, inject, signal } from '@angular/core';
import { Observable } from 'rxjs';
import { Formats, Problem, T, Texts, loading, toProblem } from '@portal/shared/core';
import { Dialogs, EmptyState, Failure, Icon, ListedStatus, OrderDialog, OrderQuestion, PageHead, Skeleton, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { ListDialog, ListQuestion } from './list-dialog';
import { KeptList, ListDetail, ListValue, ListsApi, SaveValue } from './lists-api';
import { ValueDialog, ValueQuestion } from './value-dialog';

/** The lists that forms choose from: one at a time, its values with their names in all languages side by side. */
@Component({
  selector: 'app-lists-page',
  imports: [EmptyState, Failure, Icon, ListedStatus, PageHead, Skeleton, T],
  templateUrl: './lists-page.html',
  styleUrl: './lists-page.css',
})
export class ListsPage {
  private readonly api = inject(ListsApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private code = '';
  private readonly one = loading(() => this.api.get(this.code));

  protected readonly formats = inject(Formats);
  protected readonly lists = signal<readonly KeptList[]>([]);
  protected readonly list = this.one.value;
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly words = signal('');
  protected readonly failed = computed(() => this.loadProblem() ?? this.one.problem());

  protected readonly languages = inject(AdminSession).writtenLanguages;
  protected readonly rows = computed(() => {
    const words = this.words().trim().toLowerCase();
    return (this.list()?.values ?? []).filter(({ code, name }) => [code, ...Object.values(name)].some((text) => text.toLowerCase().includes(words)));
  });

  constructor() {
    this.load();
  }

  protected load(): void {
    this.loadProblem.set(undefined);
    this.api.all().subscribe({
      next: (lists) => {
        this.lists.set(lists);
        this.open(lists[0]?.code ?? '');
      },
      error: (error: unknown) => this.loadProblem.set(toProblem(error)),
    });
  }

  protected choose(event: Event): void {
    this.words.set('');
    this.open((event.target as HTMLSelectElement).value);
  }

  protected search(event: Event): void {
    this.words.set((event.target as HTMLInputElement).value);
  }

  protected async add(): Promise<void> {
    this.saved(await this.dialogs.ask<ListDetail, ListQuestion>(ListDialog, { languages: this.languages() }));
  }

  protected async rename(): Promise<void> {
    this.saved(await this.dialogs.ask<ListDetail, ListQuestion>(ListDialog, { languages: this.languages(), list: this.list() }));
  }

  protected async edit(value?: ListValue): Promise<void> {
    const list = this.list();
    if (list) {
      this.saved(await this.dialogs.ask<ListDetail, ValueQuestion>(ValueDialog, { list, languages: this.languages(), value }));
    }
  }

  protected mark(value: ListValue, change: Partial<SaveValue>): void {
    const list = this.list();
    if (list) {
      this.act(this.api.save(list, { ...value, ...change }, value));
    }
  }

  protected async remove(value: ListValue): Promise<void> {
    const list = this.list();
    const title = this.texts.t('Customers.Lists.DeleteTitle', { name: value.code });
    if (list && (await this.dialogs.confirm({ title, text: this.texts.t('Customers.Lists.DeleteText'), action: this.texts.t('Ui.Delete'), bad: true }))) {
      this.act(this.api.remove(list, value));
    }
  }

  protected async drop(): Promise<void> {
    const list = this.list();
    const title = this.texts.t('Customers.Lists.DeleteTitle', { name: list?.title ?? '' });
    if (list && (await this.dialogs.confirm({ title, text: this.texts.t('Customers.Lists.DeleteListText'), action: this.texts.t('Ui.Delete'), bad: true }))) {
      this.api.delete(list.code).subscribe({ next: () => this.load(), error: (error: unknown) => this.refused(error) });
    }
  }

  protected async reorder(): Promise<void> {
    const list = this.list();
    if (list) {
      const [language] = this.languages();
      const rows = list.values.map(({ id, code, name }) => ({ id, name: `${code} · ${name[language?.value ?? ''] ?? Object.values(name)[0] ?? ''}` }));
      if (await this.dialogs.ask<boolean, OrderQuestion>(OrderDialog, { title: list.title, rows, save: (ids) => this.api.reorder(list, ids) })) {
        this.toasts.done(this.texts.t('Ui.Saved'));
        this.open(list.code);
      }
    }
  }

  private open(code: string): void {
    this.code = code;
    this.one.load();
  }

  private act(save: Observable<ListDetail>): void {
    save.subscribe({ next: (list) => this.saved(list), error: (error: unknown) => this.refused(error) });
  }

  private saved(list: ListDetail | undefined): void {
    if (list) {
      this.toasts.done(this.texts.t('Ui.Saved'));
      this.one.take(list);
      // Only the counts beside the names may have changed.
      this.api.all().subscribe({ next: (lists) => this.lists.set(lists), error: (error: unknown) => this.say(error) });
    }
  }

  private refused(error: unknown): void {
    this.say(error);
    this.open(this.list()?.code ?? '');
  }

  private say(error: unknown): void {
    this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
  }
}
