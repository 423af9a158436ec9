import { Injectable, inject } from '@angular/core';
import { Observable, firstValueFrom } from 'rxjs';
import { toProblem } from '../../core/problems/problem';
import { Texts } from '../../core/texts/texts';
import { Dialogs } from '../dialog/dialogs';
import { ListPage, ListQuery, ListSource } from '../list/list-source';
import { Toasts } from '../toast/toasts';
import { OrderDialog, OrderQuestion } from './order-dialog';
import { wholeList } from './whole-list';

export interface Reorder<T> {
  readonly title: string;
  readonly list: ListSource<T>;
  readonly load: (query: ListQuery) => Observable<ListPage<T>>;
  readonly name: (row: T) => string;
  readonly save: (ids: readonly string[]) => Observable<unknown>;
}

/** Puts the whole list into an order, not the page that is shown. */
@Injectable({ providedIn: 'root' })
export class Reordering {
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  async ask<T extends { readonly id: string }>({ title, list, load, name, save }: Reorder<T>): Promise<void> {
    const all = await firstValueFrom(wholeList(load)).catch((error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')));
    if (!all) {
      return;
    }
    const question: OrderQuestion = { title, rows: all.map((row) => ({ id: row.id, name: name(row) })), save };
    if (await this.dialogs.ask(OrderDialog, question)) {
      this.toasts.done(this.texts.t('Ui.Saved'));
      list.reload();
    }
  }
}
