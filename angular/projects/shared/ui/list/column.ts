import { Directive, TemplateRef, inject, input } from '@angular/core';
import type { ListSource } from './list-source';

/**
 * One column of a list:
 * `<ng-template uiColumn="name" [of]="list" [label]="'Customers.Name' | t" sort="name" let-row>…</ng-template>`
 */
@Directive({ selector: 'ng-template[uiColumn]' })
export class Column<T> {
  readonly template = inject<TemplateRef<{ $implicit: T }>>(TemplateRef);

  readonly uiColumn = input.required<string>();
  /** The list it belongs to: gives the row its type. */
  readonly of = input.required<ListSource<T>>();
  readonly label = input('');
  /** The server's name of the field to sort by; absent: not sortable. */
  readonly sort = input('');
  /** Width in pixels; absent: shares what is left. */
  readonly width = input<number | null>(null);
  readonly numeric = input(false);
  /** Stands on the phone too; the others are left out there. */
  readonly phone = input(false);
  /** Its head is for screen readers only (actions). */
  readonly hideLabel = input(false);

  static ngTemplateContextGuard<T>(_: Column<T>, __: unknown): __ is { $implicit: T } {
    return true;
  }
}
