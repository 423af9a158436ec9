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
        <div>
          <p class="lab" id="texts-file">{{ 'Platform.Texts.File' | t }}</p>
          <div class="file">
            <label class="btn">{{ 'Platform.Branding.Choose' | t }}<input #box type="file" class="sr" accept=".csv,.json,text/csv,application/json" aria-describedby="texts-file" (change)="read(box.files)" /></label>
            @if (name()) {<bdi class="mid">{{ name() }}</bdi>}
          </div>
        </div>
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
    .file { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; overflow-wrap: anywhere; }
    label { position: relative; }
    label:focus-within { outline: 2px solid var(--focus); outline-offset: 2px; }
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
  /** Of the file that was chosen. */
  protected readonly name = signal('');
  protected readonly problem = signal<Problem | null>(null);
  protected readonly found = signal<TextImport | null>(null);

  protected async read(files: FileList | null): Promise<void> {
    const file = files?.[0];
    this.found.set(null);
    this.problem.set(null);
    this.name.set(file?.name ?? '');
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
