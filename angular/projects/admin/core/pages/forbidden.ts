import { Component, inject } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { T } from '@portal/shared/core';
import { EmptyState } from '@portal/shared/ui';

/** 403, under the address that was asked for. */
@Component({
  selector: 'app-forbidden',
  imports: [EmptyState, RouterLink, T],
  template: `
    <h1 class="sr">{{ 'Ui.Forbidden.Title' | t }}</h1>
    <ui-empty-state icon="lock" [title]="'Ui.Forbidden.Title' | t" [text]="(off ? 'Features:SwitchedOff' : 'Ui.Forbidden.Text') | t"><a class="btn" routerLink="/">{{ 'Ui.ToDashboard' | t }}</a></ui-empty-state>
  `,
})
export class Forbidden {
  /** The whole module is off: no right would help. */
  protected readonly off = inject(ActivatedRoute).snapshot.queryParamMap.has('off');
}
