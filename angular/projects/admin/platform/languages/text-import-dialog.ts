import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Problem, T, toProblem } from '@portal/shared/core';
import { DialogFrame, Icon } from '@portal/shared/ui';
import { TextFile, TextImport, TextsApi } from './texts-api';

const MOST_PROBLEMS = 100;

/** A file is read and shown first: what it changes, and which lines are wrong. */
@Component({
  selector: 'app-text-import-dialog',
  imports: [DialogFrame, Icon, T],
  template: `
    <ui-dialog [title]="'Platform.Texts.ImportTitle' | t: { language: data.name }">
      <div class="fields">
        <label class="file"><span>{{ 'Platform.Texts.File' | t }}</span><input #box type="file" accept=".csv,.json,text/csv,application/json" (change)="read(box.files)" /></label>
        @if (problem(); as refused) {
          <div class="notice bad" role="alert"><svg uiIcon="alert" /><p>{{ refused.message || ('Ui.Failed.Text' | t) }}</p></div>
        }
        @if (found(); as result) {
          <p role="status">{{ 'Platform.Texts.Summary' | t: { written: result.changes.written, changed: result.changes.changed, givenBack: result.changes.givenBack, same: result.changes.same } }}</p>
          @if (result.problems.length > 0) {
            <div class="notice bad" role="alert"><svg uiIcon="alert" /><p>{{ 'Platform.Texts.Problems' | t: { count: result.problems.length } }}</p></div>
            <ul>
              @for (wrong of result.problems.slice(0, most); track $index) {
                <li><b>{{ 'Platform.Texts.Line' | t: { line: wrong.line } }}</b>&ngsp;<bdi class="ltr dim">{{ wrong.key }}</bdi><br />{{ wrong.message }}</li>
              }
            </ul>
          }
        }
      </div>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="button" class="btn fill" [disabled]="busy() || !found() || found()!.problems.length > 0" (click)="apply()">{{ 'Platform.Texts.Import' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
  styles: `
    .file { display: grid; gap: 6px; }
    ul { display: grid; gap: 8px; max-block-size: 40vh; overflow: auto; }
    li { overflow-wrap: anywhere; }
  `,
})
export class TextImportDialog {
  private readonly api = inject(TextsApi);
  private file?: TextFile;

  protected readonly data = inject<{ language: string; name: string }>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly most = MOST_PROBLEMS;
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly found = signal<TextImport | null>(null);

  protected async read(files: FileList | null): Promise<void> {
    const file = files?.[0];
    this.found.set(null);
    this.problem.set(null);
    if (file) {
      this.file = { language: this.data.language, format: file.name.toLowerCase().endsWith('.csv') ? 'Csv' : 'Json', content: await file.text() };
      this.send(false);
    }
  }

  protected apply(): void {
    this.send(true);
  }

  private send(apply: boolean): void {
    if (!this.file) {
      return;
    }
    this.busy.set(true);
    this.api.import(this.file, apply).subscribe({
      next: (result) => {
        this.busy.set(false);
        this.found.set(result);
        if (result.isStored) {
          this.dialog.close(true);
        }
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.problem.set(toProblem(error));
      },
    });
  }
}
