import { Injectable, signal } from '@angular/core';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly bad: boolean;
  /** Takes the act back; the button says "Undo". */
  readonly undo?: () => void;
}

const STAYS = 6_000;
const STAYS_WITH_UNDO = 10_000;

/** Short news of something that was done, at the bottom of the page. An error that needs an act stands in the page. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private readonly shown = signal<readonly Toast[]>([]);
  private last = 0;

  readonly list = this.shown.asReadonly();

  done(text: string, undo?: () => void): void {
    this.show({ id: ++this.last, text, bad: false, undo });
  }

  failed(text: string): void {
    this.show({ id: ++this.last, text, bad: true });
  }

  close(toast: Toast): void {
    this.shown.update((all) => all.filter((one) => one.id !== toast.id));
  }

  undo(toast: Toast): void {
    toast.undo?.();
    this.close(toast);
  }

  private show(toast: Toast): void {
    this.shown.update((all) => [...all.slice(-2), toast]);
    if (!toast.bad) {
      setTimeout(() => this.close(toast), toast.undo ? STAYS_WITH_UNDO : STAYS);
    }
  }
}
