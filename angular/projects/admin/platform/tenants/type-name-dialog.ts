import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { toSignal } from '@angular/core/rxjs-interop';
import { catchError, map, of } from 'rxjs';
import { T } from '@portal/shared/core';
import { DialogFrame, Field, Input } from '@portal/shared/ui';
import { SettingsApi } from '../settings/settings-api';

/** Before a tenant is deleted: what goes and when, and its name typed. Closes with true. */
@Component({
  selector: 'app-type-name-dialog',
  imports: [DialogFrame, Field, Input, T],
  template: `
    <ui-dialog [title]="'Platform.Tenants.DeleteTitle' | t: { name }">
      <div class="fields">
        <p>{{ 'Platform.Tenants.DeleteConsequence' | t: { days: days() ?? '30' } }}</p>
        <ui-field [label]="'Platform.Tenants.TypeName' | t: { name }"><input uiInput autocomplete="off" [value]="typed()" (input)="typed.set($any($event.target).value)" /></ui-field>
      </div>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="button" class="btn bad" [disabled]="typed().trim() !== name" (click)="dialog.close(true)">{{ 'Ui.Delete' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class TypeNameDialog {
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly name = inject<string>(DIALOG_DATA);
  protected readonly typed = signal('');
  protected readonly days = toSignal(
    inject(SettingsApi)
      .list()
      .pipe(
        map((pages) => pages.flatMap(({ settings }) => settings).find(({ name }) => name === 'Tenancy.RetentionDays')?.value),
        catchError(() => of(undefined)),
      ),
  );
}
