import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { T } from '@portal/shared/core';
import { EmptyState } from '@portal/shared/ui';

@Component({
  selector: 'client-not-found',
  imports: [EmptyState, RouterLink, T],
  template: `
    <h1 class="sr">{{ 'Ui.NotFound.Title' | t }}</h1>
    <ui-empty-state icon="search" [title]="'Ui.NotFound.Title' | t" [text]="'Ui.NotFound.Text' | t">
      <a class="btn" routerLink="/">{{ 'Portal.BackHome' | t }}</a>
    </ui-empty-state>
  `,
})
export class NotFound {}
