import { Component, computed, inject, signal } from '@angular/core';
import { DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Clipboard } from '@angular/cdk/clipboard';
import { Formats, Problem, T, Texts, toProblem } from '@portal/shared/core';
import { DateInput, DialogFrame, ErrorSummary, Failure, Field, FormFields, Icon, Input, Skeleton, Toasts, addDays } from '@portal/shared/ui';
import { ApiKeyOptions, ApiKeysApi, CreatedApiKey } from './api-keys-api';
import { ScopeTree } from './scope-tree';

const USUAL_DAYS = 90;

/** A new key: name, last day, rights; then its secret, once. Closes with true when a key was made. */
@Component({
  selector: 'app-api-key-dialog',
  imports: [DateInput, DialogFrame, ErrorSummary, Failure, Field, FormFields, Icon, Input, ReactiveFormsModule, ScopeTree, Skeleton, T],
  templateUrl: './api-key-dialog.html',
  styleUrl: './api-key-dialog.css',
})
export class ApiKeyDialog {
  private readonly api = inject(ApiKeysApi);
  private readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  private readonly clipboard = inject(Clipboard);
  private readonly formats = inject(Formats);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly options = signal<ApiKeyOptions | undefined>(undefined);
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly made = signal<CreatedApiKey | undefined>(undefined);
  protected readonly lastDay = computed(() => this.formats.date(this.options()?.lastDay ?? ''));

  protected readonly form = new FormGroup({
    name: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(100)] }),
    expiresOn: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
  });

  constructor() {
    this.load();
    this.dialog.disableClose = true;
    this.dialog.keydownEvents.subscribe((event) => {
      if (event.key === 'Escape' && !this.made()) {
        this.close();
      }
    });
  }

  protected load(): void {
    this.loadProblem.set(undefined);
    this.api.options().subscribe({
      next: (options) => {
        const usual = addDays(options.today, USUAL_DAYS);
        this.form.patchValue({ expiresOn: usual < options.lastDay ? usual : options.lastDay });
        this.options.set(options);
      },
      error: (error: unknown) => this.loadProblem.set(toProblem(error)),
    });
  }

  protected create(): void {
    this.tried.set(true);
    if (this.chosen().size === 0) {
      return;
    }
    const { name, expiresOn } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.api.create({ name: name.trim(), expiresOn, scopes: [...this.chosen()] }).subscribe({
      next: (made) => this.made.set(made),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  protected copy(secret: string): void {
    if (this.clipboard.copy(secret)) {
      this.toasts.done(this.texts.t('Ui.Copied'));
    }
  }

  protected close(): void {
    this.dialog.close(this.made() !== undefined);
  }
}
