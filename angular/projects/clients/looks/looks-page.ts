import { Component, inject } from '@angular/core';
import { T } from '@portal/shared/core';
import { Day, EmptyState, Failure, Icon, Skeleton, listSource } from '@portal/shared/ui';
import { ClientSession } from '../core/client-session';
import { PortalApi } from '../core/portal-api';
import { Look } from '../core/portal-types';

/** Who of the supplier's staff looked at the area as this contact sees it. */
@Component({
  selector: 'client-looks-page',
  imports: [Day, EmptyState, Failure, Icon, Skeleton, T],
  template: `
    <div class="page">
      <h1 class="hello">{{ 'Portal.Looks.Title' | t }}</h1>
      <p class="mid">{{ 'Portal.Looks.Text' | t: { supplier: session.supplier()?.name ?? '' } }}</p>
      @if (list.problem(); as problem) {
        <ui-failure [problem]="problem" (retry)="list.reload()" />
      } @else if (list.page(); as page) {
        @if (page.items.length > 0) {
          <ul>
            @for (look of page.items; track look.at) {
              <li><strong><bdi>{{ look.by }}</bdi></strong><ui-day class="mid" [value]="look.at" />@if (look.reason) {<bdi class="mid why">{{ look.reason }}</bdi>}</li>
            }
          </ul>
          @if (page.totalCount > page.items.length) {
            <div class="pages">
              <button type="button" class="btn icon" [disabled]="list.query().skipCount === 0" [attr.aria-label]="'Ui.List.PreviousPage' | t" (click)="list.turn(-1)"><svg uiIcon="left" /></button>
              <button type="button" class="btn icon" [disabled]="!list.hasNext()" [attr.aria-label]="'Ui.List.NextPage' | t" (click)="list.turn(1)"><svg uiIcon="right" /></button>
            </div>
          }
        } @else {
          <ui-empty-state icon="eye" [title]="'Portal.Looks.Empty' | t" [text]="'Portal.Looks.EmptyText' | t" />
        }
      } @else {
        <ui-skeleton [lines]="4" />
      }
    </div>
  `,
  styles: `
    :host { display: block; }
    ul { margin: 0; padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: 4px 16px; padding-block: 12px; border-block-end: 1px solid var(--line); }
    .why { flex-basis: 100%; }
    .pages { display: flex; gap: 12px; }
  `,
})
export class LooksPage {
  private readonly api = inject(PortalApi);
  protected readonly session = inject(ClientSession);

  protected readonly list = listSource<Look>({ load: (query) => this.api.looks(query), sorting: 'at desc', pageSize: 25 });
}
