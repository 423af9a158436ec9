import { Injectable, Type, inject } from '@angular/core';
import { Texts, toProblem } from '@portal/shared/core';
import { Dialogs, ListSource, LocalizedText, Reordering, Toasts } from '@portal/shared/ui';
import { TenantWords } from '../../core/session/tenant-words';
import { SetupApi } from './setup-api';

/** What the set-up lists have in common: edit in a dialog, delete after a question, say what happened. */
@Injectable({ providedIn: 'root' })
export class SetupList {
  private readonly api = inject(SetupApi);
  private readonly dialogs = inject(Dialogs);
  private readonly reordering = inject(Reordering);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly words = inject(TenantWords);

  name(text: LocalizedText): string {
    return this.words.of(text);
  }

  async edit<T>(dialog: Type<unknown>, list: ListSource<T>, data?: unknown): Promise<void> {
    if (await this.dialogs.ask(dialog, data)) {
      this.toasts.done(this.texts.t('Ui.Saved'));
      list.reload();
    }
  }

  reorder<T extends { readonly id: string }>(path: string, title: string, name: (row: T) => string, list: ListSource<T>): void {
    void this.reordering.ask<T>({ title, list, load: (query) => this.api.list<T>(path, query), name, save: (ids) => this.api.reorder(path, ids) });
  }

  async remove<T>(path: string, id: string, name: string, list: ListSource<T>): Promise<void> {
    const title = this.texts.t('Billing.Setup.DeleteTitle', { name });
    if (await this.dialogs.confirm({ title, text: this.texts.t('Billing.Setup.DeleteText'), action: this.texts.t('Ui.Delete'), bad: true })) {
      this.api.delete(path, id).subscribe({
        next: () => {
          this.toasts.done(this.texts.t('Ui.Deleted'));
          list.reload();
        },
        error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
      });
    }
  }
}
