import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { map, of } from 'rxjs';
import { T, loaded } from '@portal/shared/core';
import { DialogFrame, FailureLine, Field, Input, Skeleton } from '@portal/shared/ui';
import { Rights } from '../../core/session/rights';
import { SettingPage, SettingsApi } from '../settings/settings-api';

/** What holds unless the host said otherwise. */
const USUAL_DAYS = '30';

/** Before a tenant is deleted: what goes and when, and its name typed. Closes with true. */
@Component({
  selector: 'app-type-name-dialog',
  imports: [DialogFrame, FailureLine, Field, Input, Skeleton, T],
  template: `
    <ui-dialog [title]="'Platform.Tenants.DeleteTitle' | t: { name }">
      <div class="fields">
        @if (days.problem(); as failed) {<ui-failure-line [problem]="failed" (retry)="days.again()" />}
        @else if (days(); as count) {<p>{{ 'Platform.Tenants.DeleteConsequence' | t: { days: count } }}</p>}
        @else {<ui-skeleton [lines]="1" />}
        <ui-field [label]="'Platform.Tenants.TypeName' | t: { name }"><input uiInput autocomplete="off" dir="auto" [value]="typed()" (input)="typed.set($any($event.target).value)" /></ui-field>
      </div>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="button" class="btn bad" [disabled]="typed().trim() !== name || !days()" (click)="dialog.close(true)">{{ 'Ui.Delete' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class TypeNameDialog {
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly name = inject<string>(DIALOG_DATA);
  protected readonly typed = signal('');
  protected readonly days = loaded(inject(Rights).has('SettingManagement.Settings') ? inject(SettingsApi).list().pipe(map(retention)) : of(USUAL_DAYS));
}

function retention(pages: readonly SettingPage[]): string {
  return pages.flatMap(({ settings }) => settings).find(({ name }) => name === 'Tenancy.RetentionDays')?.value || USUAL_DAYS;
}
