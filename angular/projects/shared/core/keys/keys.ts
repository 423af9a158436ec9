import { DOCUMENT, DestroyRef, Injectable, inject, signal } from '@angular/core';

export interface KeyBinding {
  /** As `KeyboardEvent.key`, with `ctrl+` before it: `n`, `?`, `ctrl+k`. */
  readonly key: string;
  /** Text key of what it does, for the list under `?`. */
  readonly text: string;
  readonly run: () => void;
  /** Also while a field has the focus: for keys with Ctrl. */
  readonly inFields?: boolean;
}

/** Keys of the whole page, heard once on the document and listed under `?`. */
@Injectable({ providedIn: 'root' })
export class Keys {
  private readonly document = inject(DOCUMENT);
  private readonly bound = signal<readonly KeyBinding[]>([]);

  readonly bindings = this.bound.asReadonly();

  constructor() {
    const listen = (event: KeyboardEvent) => this.hear(event);
    this.document.addEventListener('keydown', listen);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('keydown', listen));
  }

  /** Binds until the owner goes. A later binding of the same key goes before an earlier one. */
  bind(owner: DestroyRef, ...bindings: readonly KeyBinding[]): void {
    this.bound.update((all) => [...all, ...bindings]);
    owner.onDestroy(() => this.bound.update((all) => all.filter((one) => !bindings.includes(one))));
  }

  private hear(event: KeyboardEvent): void {
    const binding = event.defaultPrevented ? undefined : this.find(event);
    if (binding) {
      event.preventDefault();
      binding.run();
    }
  }

  private find(event: KeyboardEvent): KeyBinding | undefined {
    if (event.altKey) {
      return undefined;
    }
    const key = (event.ctrlKey || event.metaKey ? 'ctrl+' : '') + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
    const busy = takesText(event.target) || this.document.querySelector('[aria-modal="true"]') !== null;
    return [...this.bound()].reverse().find((one) => one.key === key && (!busy || one.inFields));
  }
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
