import { Component, inject, signal } from '@angular/core';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { CdkDrag, CdkDragDrop, CdkDragHandle, CdkDropList, moveItemInArray } from '@angular/cdk/drag-drop';
import { Observable } from 'rxjs';
import { Problem, toProblem } from '../../core/problems/problem';
import { T } from '../../core/texts/t.pipe';
import { Texts } from '../../core/texts/texts';
import { DialogFrame } from '../dialog/dialog-frame';
import { Icon } from '../icon/icon';

export interface OrderQuestion {
  readonly title: string;
  /** In the order of now. */
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  readonly save: (ids: readonly string[]) => Observable<unknown>;
}

/** Puts the entries of a list into an order: by dragging, or with the arrows, which say where the row is now. */
@Component({
  selector: 'ui-order-dialog',
  imports: [CdkDrag, CdkDragHandle, CdkDropList, DialogFrame, Icon, T],
  template: `
    <ui-dialog [title]="question.title" narrow>
      <p class="mid">{{ 'Ui.Order.Text' | t }}</p>
      @if (problem(); as refused) {
        <div class="notice bad" role="alert"><svg uiIcon="alert" /><p>{{ refused.message || ('Ui.Failed.Text' | t) }}</p></div>
      }
      <ol cdkDropList (cdkDropListDropped)="drop($event)">
        @for (row of rows(); track row.id; let index = $index, first = $first, last = $last) {
          <li cdkDrag>
            <svg uiIcon="drag" class="handle" cdkDragHandle aria-hidden="true" />
            <bdi class="grow">{{ row.name }}</bdi>
            <button type="button" class="btn quiet small icon" [attr.aria-disabled]="first" (click)="move(index, index - 1)"><svg uiIcon="up" class="s" /><span class="sr">{{ 'Ui.Order.Up' | t: { name: row.name } }}</span></button>
            <button type="button" class="btn quiet small icon" [attr.aria-disabled]="last" (click)="move(index, index + 1)"><svg uiIcon="down" class="s" /><span class="sr">{{ 'Ui.Order.Down' | t: { name: row.name } }}</span></button>
          </li>
        }
      </ol>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="button" class="btn fill" [disabled]="busy()" (click)="save()">{{ 'Ui.Save' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
  styles: `
    ol { margin-block-start: 10px; padding: 0; border: 1px solid var(--line); border-radius: var(--r-2); list-style: none; }
    li { display: flex; align-items: center; gap: 6px; min-block-size: 36px; padding-inline: 10px 4px; background: var(--surface); }
    li + li { border-block-start: 1px solid var(--line); }
    .handle { color: var(--ink-3); cursor: grab; flex: none; }
    bdi { overflow-wrap: anywhere; }
    .cdk-drag-placeholder { opacity: 0.3; }
    .cdk-drag-preview { display: flex; align-items: center; gap: 6px; padding-inline: 10px 4px; border-radius: var(--r-2); background: var(--surface); box-shadow: var(--shadow-2); }
  `,
})
export class OrderDialog {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly texts = inject(Texts);

  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly question = inject<OrderQuestion>(DIALOG_DATA);
  protected readonly rows = signal(this.question.rows);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected drop(event: CdkDragDrop<unknown>): void {
    this.move(event.previousIndex, event.currentIndex);
  }

  protected move(from: number, to: number): void {
    const rows = [...this.rows()];
    const row = rows[from];
    if (!row || to < 0 || to >= rows.length) {
      return;
    }
    moveItemInArray(rows, from, to);
    this.rows.set(rows);
    void this.announcer.announce(this.texts.t('Ui.Order.Moved', { name: row.name, place: to + 1, count: rows.length }));
  }

  protected save(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.question.save(this.rows().map(({ id }) => id)).subscribe({
      next: () => this.dialog.close(true),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
