import { Component, inject } from '@angular/core';
import { T, Texts, toProblem } from '@portal/shared/core';
import { Column, Day, Dialogs, Icon, List, Menu, MenuItem, MenuTrigger, PageHead, Toasts, listSource } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { EditionDialog } from './edition-dialog';
import { Edition, EditionsApi } from './editions-api';

/** What the host sells: editions with their features. */
@Component({
  selector: 'app-edition-list',
  imports: [Can, Column, Day, Icon, List, Menu, MenuItem, MenuTrigger, PageHead, T],
  templateUrl: './edition-list.html',
  styles: ':host { display: contents; }',
})
export class EditionList {
  private readonly api = inject(EditionsApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly list = listSource<Edition>({ sorting: 'name', load: (query) => this.api.list(query) });

  protected async edit(edition?: Edition): Promise<void> {
    await this.dialogs.ask<Edition>(EditionDialog, edition);
    this.list.reload();
  }

  protected async delete({ id, name }: Edition): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.texts.t('Platform.Editions.DeleteTitle', { name }),
      text: this.texts.t('Platform.Editions.DeleteText'),
      action: this.texts.t('Ui.Delete'),
      bad: true,
    });
    if (sure) {
      this.api.delete(id).subscribe({
        next: () => {
          this.toasts.done(this.texts.t('Platform.Editions.Deleted', { name }));
          this.list.reload();
        },
        error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
      });
    }
  }
}
