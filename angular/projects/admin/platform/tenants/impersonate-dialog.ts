import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input, Select } from '@portal/shared/ui';
import { Tenant, TenantAdministrator, TenantsApi } from './tenants-api';

/** As which administrator, and why; then the tenant's own address opens. */
@Component({
  selector: 'app-impersonate-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, Select, T],
  template: `
    <ui-dialog [title]="'Platform.Impersonate.Title' | t: { name: tenant.name }">
      <form id="impersonate-form" class="fields" [formGroup]="form" (uiSubmit)="begin()" [problem]="problem()">
        <ui-error-summary />
        <p>{{ 'Platform.Impersonate.Text' | t }}</p>
        <ui-field [label]="'Platform.Impersonate.As' | t"><ui-select formControlName="administratorId" [options]="options()" /></ui-field>
        <ui-field [label]="'Platform.Tenants.Reason' | t" [hint]="'Platform.Impersonate.ReasonHint' | t"><textarea uiInput formControlName="reason" rows="3"></textarea></ui-field>
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="impersonate-form" class="btn fill" [disabled]="busy()">{{ 'Platform.Impersonate.Action' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class ImpersonateDialog {
  private readonly api = inject(TenantsApi);
  private readonly document = inject(DOCUMENT);
  protected readonly dialog = inject(DialogRef);
  protected readonly tenant = inject<Tenant>(DIALOG_DATA);

  private readonly administrators = signal<readonly TenantAdministrator[]>([]);
  protected readonly options = computed(() => this.administrators().map(({ id, name, userName }) => ({ value: id, label: name === userName ? name : `${name} (${userName})` })));
  /** Until it is known as whom, too. */
  protected readonly busy = signal(true);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({
    administratorId: new FormControl<string | null>(null, Validators.required),
    reason: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.minLength(10), Validators.maxLength(500)] }),
  });

  constructor() {
    this.api.administrators(this.tenant.id).subscribe({
      next: (found) => {
        this.administrators.set(found);
        this.form.controls.administratorId.setValue(found[0]?.id ?? null);
        this.busy.set(false);
      },
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }

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
