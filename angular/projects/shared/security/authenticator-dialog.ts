import { Component, computed, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { DomSanitizer } from '@angular/platform-browser';
import { Problem, T, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { AuthenticatorSetup, SecurityApi } from './security-api';

/** The secret as a picture and as letters, and the first code of the app; closes with the recovery codes. */
@Component({
  selector: 'ui-authenticator-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <ui-dialog [title]="'Ui.TwoFactor.SetUp' | t" narrow>
      <p class="mid">{{ 'Ui.TwoFactor.Scan' | t }}</p>
      <div class="qr" role="img" [attr.aria-label]="'Ui.TwoFactor.QrCode' | t" [innerHTML]="picture()"></div>
      <p><span class="dim">{{ 'Ui.TwoFactor.Key' | t }}</span><br /><code class="ltr" dir="ltr">{{ setup.key }}</code></p>
      <form id="authenticator-form" class="fields" [formGroup]="form" (uiSubmit)="confirm()" [problem]="problem()">
        <ui-error-summary />
        <ui-field [label]="'Ui.TwoFactor.Code' | t"><input uiInput formControlName="code" inputmode="numeric" autocomplete="one-time-code" dir="ltr" /></ui-field>
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="authenticator-form" class="btn fill" [disabled]="busy()">{{ 'Ui.TwoFactor.SwitchOn' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
  styles: `
    .qr { inline-size: 200px; max-inline-size: 100%; margin-inline: auto; background: #fff; }
    code { font-size: var(--t-md); overflow-wrap: anywhere; }
  `,
})
export class AuthenticatorDialog {
  private readonly api = inject(SecurityApi);
  private readonly sanitizer = inject(DomSanitizer);
  protected readonly dialog = inject<DialogRef<readonly string[]>>(DialogRef);
  protected readonly setup = inject<AuthenticatorSetup>(DIALOG_DATA);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  // Drawn by our own server from what it made itself.
  protected readonly picture = computed(() => this.sanitizer.bypassSecurityTrustHtml(this.setup.qrSvg));
  protected readonly form = new FormGroup({ code: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(40)] }) });

  protected confirm(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.confirmAuthenticator(this.form.getRawValue().code).subscribe({
      next: (codes) => this.dialog.close(codes),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
