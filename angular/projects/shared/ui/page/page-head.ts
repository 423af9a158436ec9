import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icon/icon';

export interface Crumb {
  readonly label: string;
  readonly link: string | readonly unknown[];
}

/** Title at the left with what belongs to it, actions at the end (`uiActions`). */
@Component({
  selector: 'ui-page-head',
  imports: [Icon, RouterLink],
  template: `
    <div class="names">
      @if (crumbs().length > 0) {
        <p class="crumb">
          @for (crumb of crumbs(); track crumb.label) {
            <a [routerLink]="crumb.link">{{ crumb.label }}</a><svg uiIcon="right" class="s" />
          }
          <bdi>{{ here() }}</bdi>
        </p>
      }
      <div class="title"><h1 tabindex="-1"><bdi>{{ title() }}</bdi></h1><ng-content /></div>
    </div>
    <span class="grow"></span>
    <div class="acts"><ng-content select="[uiActions]" /></div>
  `,
  styleUrl: './page-head.css',
})
export class PageHead {
  readonly title = input.required<string>();
  readonly crumbs = input<readonly Crumb[]>([]);
  /** The last crumb: this page's short name. */
  readonly here = input('');
}
