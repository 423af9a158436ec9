import { Injectable, computed, inject, signal } from '@angular/core';
import { OFFLINE_TEXTS } from './offline-texts';
import { Direction } from '../direction/direction';

export type TextArguments = Readonly<Record<string, string | number>>;

/**
 * The words of the pages. They come from the server, per tenant and language; a missing key shows
 * itself, so that it is seen. Only the few words that tell that the server is away are built in.
 */
@Injectable({ providedIn: 'root' })
export class Texts {
  private readonly direction = inject(Direction);
  private readonly loaded = signal<ReadonlyMap<string, string>>(new Map());

  private readonly offline = computed(
    () => OFFLINE_TEXTS[this.direction.language()] ?? OFFLINE_TEXTS['en'] ?? {},
  );

  set(texts: Readonly<Record<string, string>>): void {
    this.loaded.set(new Map(Object.entries(texts)));
  }

  has(key: string): boolean {
    return this.loaded().has(key);
  }

  /** The text of a key, its {name} places filled; the key itself when there is none. */
  t(key: string, args?: TextArguments): string {
    const text = this.loaded().get(key) ?? this.offline()[key] ?? key;
    return args ? fill(text, args, this.direction.isRightToLeft()) : text;
  }

  /** Words one after the other, with the language's comma between them. */
  list(words: readonly string[]): string {
    return words.length === 0 ? '' : words.reduce((first, second) => this.t('Ui.Pair', { first, second }));
  }
}

function fill(text: string, args: TextArguments, rightToLeft: boolean): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = args[name];
    return value === undefined ? place : rightToLeft ? apart(String(value)) : String(value);
  });
}

/** A Latin value in a right-to-left sentence stays whole: the dot of "B.V." remains at its end. */
function apart(value: string): string {
  return /\p{Script=Latin}/u.test(value) && !value.startsWith('\u2068') ? isolated(value) : value;
}

/** A value inside a sentence of another direction (Unicode's isolates: plain text cannot hold a bdi). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
