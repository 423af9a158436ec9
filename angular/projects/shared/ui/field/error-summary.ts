import { Component, computed, inject } from '@angular/core';
import { T } from '../../core/texts/t.pipe';
import { Icon } from '../icon/icon';
import { FormFields } from './form-fields';

/** At the top of a form: how many fields need attention, each a link to its field, and what belongs to none. */
@Component({
  selector: 'ui-error-summary',
  imports: [Icon, T],
  template: `
    @if (wrong().length > 0 || general().length > 0) {
      <div class="notice bad" role="alert" tabindex="-1">
        <svg uiIcon="alert" />
        <div>
          @for (sentence of general(); track $index) {
            <p>{{ sentence || ('Ui.Failed.Text' | t) }}</p>
          }
          @if (wrong().length > 0) {
            <strong>{{ 'Ui.FieldsNeedAttention' | t: { count: wrong().length } }}</strong>
            <ul>
              @for (field of wrong(); track field.id) {
                <li><a [href]="'#' + field.id" (click)="go($event, field.id)">{{ field.label() }}</a></li>
              }
            </ul>
          }
        </div>
      </div>
    }
  `,
  styles: `
    :host:not(:has(> *)) { display: none; }
    ul { display: flex; flex-wrap: wrap; gap: 2px 14px; }
    a { color: var(--bad); text-decoration: underline; text-underline-offset: 2px; }
  `,
})
export class ErrorSummary {
  private readonly form = inject(FormFields);

  protected readonly general = this.form.homeless;
  protected readonly wrong = computed(() => (this.form.submitted() ? this.form.fields().filter((field) => field.error()) : []));

  protected go(event: Event, id: string): void {
    event.preventDefault();
    this.form.focus(id);
  }
}
