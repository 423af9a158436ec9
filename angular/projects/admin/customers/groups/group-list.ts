import { Component, inject } from '@angular/core';
import { Formats, T, Texts, toProblem } from '@portal/shared/core';
import { Column, Dialogs, Icon, List, ListedStatus, PageHead, Reordering, Toasts, listSource } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { Can } from '../../core/session/can.pipe';
import { TenantWords } from '../../core/session/tenant-words';
import { CustomerGroup } from '../customer-types';
import { GroupDialog } from './group-dialog';
import { GroupsApi } from './groups-api';

/** The groups that customers can be in. */
@Component({
  selector: 'app-group-list',
  imports: [Can, Column, Icon, List, ListedStatus, PageHead, T],
  template: `
    <ui-page-head [title]="'Customers.Groups.Title' | t" [crumbs]="[{ label: 'Customers.List.Title' | t, link: '/customers' }]" [here]="'Customers.Groups.Title' | t">
      @if ('Customers.Groups.Manage' | can) {<button type="button" class="btn" (click)="edit()"><svg uiIcon="plus" />{{ 'Customers.Groups.New' | t }}</button><button type="button" class="btn quiet plain" (click)="reorder()"><svg uiIcon="drag" />{{ 'Ui.Order.Change' | t }}</button>}
    </ui-page-head>
    <ui-list [source]="list" [label]="'Customers.Groups.Title' | t" [searchIn]="'Customers.Groups.SearchIn' | t" emptyIcon="layers" [emptyTitle]="'Customers.Groups.Empty' | t" [emptyText]="'Customers.Groups.EmptyText' | t">
      <ng-template uiColumn="name" [of]="list" [label]="'Customers.Field.Name' | t" sort="name" [phone]="true" let-group>
        @if ('Customers.Groups.Manage' | can) {<button type="button" class="link" (click)="edit(group)"><bdi>{{ name(group) }}</bdi></button>} @else {<strong><bdi>{{ name(group) }}</bdi></strong>}
      </ng-template>
      <ng-template uiColumn="language" [of]="list" [label]="'Customers.Field.Language' | t" [width]="160" let-group><span class="mid">{{ group.language ? session.languageName(group.language) : '–' }}</span></ng-template>
      <ng-template uiColumn="customers" [of]="list" [label]="'Customers.Groups.Members' | t" sort="customers" [width]="120" [numeric]="true" [phone]="true" let-group><span class="num">{{ formats.count(group.customers) }}</span></ng-template>
      <ng-template uiColumn="default" [of]="list" [label]="'Ui.Listed.Default' | t" sort="position" [width]="130" let-group><ui-listed-status [entry]="group" /></ng-template>
      <ng-template uiColumn="actions" [of]="list" [label]="'Ui.List.Actions' | t" [hideLabel]="true" [width]="56" [phone]="true" let-group>
        @if (group.customers === 0 && ('Customers.Groups.Manage' | can)) {<button type="button" class="btn quiet small icon bad" (click)="remove(group)"><svg uiIcon="trash" class="s" /><span class="sr">{{ 'Ui.Delete' | t }} {{ name(group) }}</span></button>}
      </ng-template>
    </ui-list>
  `,
  styles: ':host { display: contents; }',
})
export class GroupList {
  private readonly api = inject(GroupsApi);
  private readonly dialogs = inject(Dialogs);
  private readonly reordering = inject(Reordering);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly words = inject(TenantWords);

  protected readonly session = inject(AdminSession);
  protected readonly formats = inject(Formats);
  protected readonly list = listSource<CustomerGroup>({ sorting: 'position', load: (query) => this.api.list(query) });

  protected name({ name }: CustomerGroup): string {
    return this.words.of(name);
  }

  protected async edit(group?: CustomerGroup): Promise<void> {
    if (await this.dialogs.ask<CustomerGroup>(GroupDialog, group)) {
      this.toasts.done(this.texts.t('Ui.Saved'));
      this.list.reload();
    }
  }

  protected reorder(): void {
    void this.reordering.ask({
      title: this.texts.t('Customers.Groups.Title'),
      list: this.list,
      load: (query) => this.api.list(query),
      name: (group) => this.name(group),
      save: (ids) => this.api.reorder(ids),
    });
  }

  protected async remove(group: CustomerGroup): Promise<void> {
    const title = this.texts.t('Customers.Groups.DeleteTitle', { name: this.name(group) });
    if (await this.dialogs.confirm({ title, text: this.texts.t('Customers.Groups.DeleteText'), action: this.texts.t('Ui.Delete'), bad: true })) {
      this.api.delete(group.id).subscribe({
        next: () => {
          this.toasts.done(this.texts.t('Ui.Deleted'));
          this.list.reload();
        },
        error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
      });
    }
  }
}
