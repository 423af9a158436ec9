import { Component, computed, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { Edition, EditionsApi, FeatureHolder } from './editions-api';
import { FeatureForm } from './feature-form';

/** An edition: its name, and once it exists its features. */
@Component({
  selector: 'app-edition-dialog',
  imports: [Can, DialogFrame, ErrorSummary, FeatureForm, Field, FormFields, Input, ReactiveFormsModule, T],
  templateUrl: './edition-dialog.html',
})
export class EditionDialog {
  private readonly api = inject(EditionsApi);
  private readonly dialog = inject<DialogRef<Edition>>(DialogRef);

  protected readonly edition = signal(inject<Edition | undefined>(DIALOG_DATA, { optional: true }) ?? undefined);
  protected readonly holder = computed<FeatureHolder | undefined>(() => {
    const edition = this.edition();
    return edition && { provider: 'E', key: edition.id };
  });
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({
    name: new FormControl(this.edition()?.name ?? '', { nonNullable: true, validators: [Validators.required, Validators.maxLength(64)] }),
  });

  protected save(): void {
    const name = this.form.getRawValue().name.trim();
    const edition = this.edition();
    this.busy.set(true);
    this.problem.set(null);
    (edition ? this.api.rename(edition, name) : this.api.create(name)).subscribe({
      next: (saved) => {
        this.busy.set(false);
        if (edition) {
          this.dialog.close(saved);
        } else {
          // Its features can be set now.
          this.edition.set(saved);
        }
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  protected close(): void {
    this.dialog.close(this.edition());
  }
}
