import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { tap } from 'rxjs';
import { Problem, T, loaded, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Failure, Field, FormFields, Input, Select } from '@portal/shared/ui';
import { Tenant, TenantsApi } from './tenants-api';

/** As which administrator, and why; then the tenant's own address opens. */
@Component({
  selector: 'app-impersonate-dialog',
  imports: [DialogFrame, ErrorSummary, Failure, Field, FormFields, Input, ReactiveFormsModule, Select, T],
  template: `
    <ui-dialog [title]="'Platform.Impersonate.Title' | t: { name: tenant.name }">
      @if (administrators.problem(); as failed) {
        <ui-failure [problem]="failed" (retry)="administrators.again()" />
      } @else {
        <form id="impersonate-form" class="fields" [formGroup]="form" (uiSubmit)="begin()" [problem]="problem()">
          <ui-error-summary />
          <p>{{ 'Platform.Impersonate.Text' | t }}</p>
          <ui-field [label]="'Platform.Impersonate.As' | t"><ui-select formControlName="administratorId" [options]="options()" /></ui-field>
          <ui-field [label]="'Platform.Tenants.Reason' | t" [hint]="'Platform.Impersonate.ReasonHint' | t"><textarea uiInput formControlName="reason" rows="3" dir="auto"></textarea></ui-field>
        </form>
      }
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="impersonate-form" class="btn fill" [disabled]="busy() || !administrators()">{{ 'Platform.Impersonate.Action' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class ImpersonateDialog {
  private readonly api = inject(TenantsApi);
  private readonly document = inject(DOCUMENT);
  protected readonly dialog = inject(DialogRef);
  protected readonly tenant = inject<Tenant>(DIALOG_DATA);

  protected readonly administrators = loaded(this.api.administrators(this.tenant.id).pipe(tap((found) => this.form.controls.administratorId.setValue(found[0]?.id ?? null))));
  protected readonly options = computed(() => (this.administrators() ?? []).map(({ id, name, userName }) => ({ value: id, label: name === userName ? name : `${name} (${userName})` })));
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({
    administratorId: new FormControl<string | null>(null, Validators.required),
    reason: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.minLength(10), Validators.maxLength(500)] }),
  });

  protected begin(): void {
    const { administratorId, reason } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.api.impersonate(this.tenant.id, administratorId ?? '', reason.trim()).subscribe({
      next: ({ url }) => this.document.defaultView?.location.assign(url),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
