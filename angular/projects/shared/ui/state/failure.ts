import { Component, computed, inject, input, output } from '@angular/core';
import { Clipboard } from '@angular/cdk/clipboard';
import { Problem } from '../../core/problems/problem';
import { T } from '../../core/texts/t.pipe';
import { Texts } from '../../core/texts/texts';
import { Icon } from '../icon/icon';
import { EmptyState } from './empty-state';

/** What failed, that nothing is lost, retry, and an id to quote. */
@Component({
  selector: 'ui-failure',
  imports: [EmptyState, Icon, T],
  template: `
    <ui-empty-state icon="alert" [bad]="true" [title]="title() || ('Ui.Failed.Title' | t)" [text]="text()" role="alert">
      <button type="button" class="btn" (click)="retry.emit()"><svg uiIcon="sync" />{{ 'Ui.Retry' | t }}</button>
      @if (problem().traceId; as id) {
        <button type="button" class="btn quiet plain" (click)="copy(id)"><svg uiIcon="copy" />{{ 'Ui.CopyId' | t: { id: short(id) } }}</button>
      }
    </ui-empty-state>
  `,
  styles: ':host { display: grid; flex: 1; }',
})
export class Failure {
  private readonly texts = inject(Texts);
  private readonly clipboard = inject(Clipboard);

  readonly problem = input.required<Problem>();
  readonly title = input('');
  readonly retry = output();

  protected readonly text = computed(
    () => this.problem().message ?? this.texts.t(this.problem().status === 0 ? 'Ui.Unreachable.Text' : 'Ui.Failed.Text'),
  );

  protected copy(id: string): void {
    this.clipboard.copy(id);
  }

  protected short(id: string): string {
    return id.length > 12 ? id.replace(/-/g, '').slice(-8).toUpperCase() : id;
  }
}
