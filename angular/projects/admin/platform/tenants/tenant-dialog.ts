import { Component, computed, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { of } from 'rxjs';
import { Problem, T, loaded, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Failure, Field, FormFields, Input, Select } from '@portal/shared/ui';
import { Edition, EditionsApi } from '../editions/editions-api';
import { NewTenant, Tenant, TenantsApi } from './tenants-api';

/** A new tenant with its first administrator, or another name for one that exists. Closes with the saved tenant. */
@Component({
  selector: 'app-tenant-dialog',
  imports: [DialogFrame, ErrorSummary, Failure, Field, FormFields, Input, ReactiveFormsModule, Select, T],
  templateUrl: './tenant-dialog.html',
})
export class TenantDialog {
  private readonly api = inject(TenantsApi);
  private readonly dialog = inject<DialogRef<Tenant>>(DialogRef);

  /** Absent: a new one. */
  protected readonly tenant = inject<Tenant | undefined>(DIALOG_DATA, { optional: true }) ?? undefined;
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly form = new FormGroup({
    name: text(this.tenant?.name ?? '', Validators.required, Validators.maxLength(64)),
    displayName: text(this.tenant?.displayName ?? '', Validators.maxLength(200)),
    editionId: new FormControl<string | null>(null),
    hostLabel: text('', Validators.maxLength(63), Validators.pattern('[a-z0-9]([a-z0-9-]*[a-z0-9])?')),
    adminEmailAddress: text('', Validators.email, Validators.maxLength(254)),
    adminPassword: text('', Validators.maxLength(128)),
  });

  /** Only a new tenant is asked for its edition. */
  protected readonly sold = loaded<readonly Edition[]>(this.tenant ? of([]) : inject(EditionsApi).all(), []);
  protected readonly editions = computed(() => this.sold().map(({ id, name }) => ({ value: id, label: name })));

  constructor() {
    if (!this.tenant) {
      this.form.controls.adminEmailAddress.addValidators(Validators.required);
    }
  }

  protected save(): void {
    const { name, displayName, editionId, hostLabel, adminEmailAddress, adminPassword } = this.form.getRawValue();
    const created: NewTenant = { name: name.trim(), hostLabel: hostLabel || null, editionId, adminEmailAddress: adminEmailAddress.trim(), adminPassword: adminPassword || null };
    this.busy.set(true);
    this.problem.set(null);
    (this.tenant ? this.api.rename(this.tenant, created.name, this.tenant.displayName === null ? null : displayName.trim()) : this.api.create(created)).subscribe({
      next: (saved) => this.dialog.close(saved),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  protected cancel(): void {
    this.dialog.close();
  }
}

function text(value: string, ...validators: ReturnType<typeof Validators.maxLength>[]): FormControl<string> {
  return new FormControl(value, { nonNullable: true, validators });
}
