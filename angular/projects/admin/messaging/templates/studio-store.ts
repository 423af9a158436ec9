import { Injectable, computed, inject, signal } from '@angular/core';
import { Observable, Subject, catchError, debounceTime, forkJoin, of, switchMap } from 'rxjs';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Problem, toProblem } from '@portal/shared/core';
import { Draft, MailPreview, Template, TemplatesApi, Wording, Words, WordsProblem } from './templates-api';

const PAUSE = 400;

/** What is being written about one mail: drafts by language, what is wrong with them, how they look. Provided by the page. */
@Injectable()
export class StudioStore {
  private readonly api = inject(TemplatesApi);

  readonly template = signal<Template | undefined>(undefined);
  readonly loadProblem = signal<Problem | undefined>(undefined);
  readonly previewProblem = signal<Problem | undefined>(undefined);
  readonly drafts = signal<Readonly<Record<string, Words>>>({});
  readonly problems = signal<Readonly<Record<string, readonly WordsProblem[]>>>({});
  readonly previews = signal<readonly MailPreview[]>([]);
  readonly customerId = signal<string | null>(null);
  private readonly changed = new Subject<void>();

  readonly wordings = computed(() => this.template()?.wordings ?? []);
  readonly dirty = computed(() => this.wordings().filter(({ language, words }) => !same(this.words(language), words)).map(({ language }) => language));
  readonly errors = computed(() => Object.entries(this.problems()).filter(([, found]) => found.some(({ isWarning }) => !isWarning)).map(([language]) => language));

  constructor() {
    this.changed.pipe(debounceTime(PAUSE), switchMap(() => this.look()), takeUntilDestroyed()).subscribe(([previews, checks]) => {
      if (previews) {
        this.previews.set(previews);
      }
      this.problems.set({ ...this.problems(), ...checks });
    });
  }

  load(name: string): void {
    this.loadProblem.set(undefined);
    this.api.get(name).subscribe({
      next: (template) => {
        this.template.set(template);
        this.drafts.set({});
        this.problems.set({});
        this.changed.next();
      },
      error: (error: unknown) => this.loadProblem.set(toProblem(error)),
    });
  }

  words(language: string): Words {
    return this.drafts()[language] ?? this.wording(language)?.words ?? { subject: '', html: '', text: '' };
  }

  wording(language: string): Wording | undefined {
    return this.wordings().find((one) => one.language === language);
  }

  write(language: string, change: Partial<Words>): void {
    this.drafts.update((all) => ({ ...all, [language]: { ...this.words(language), ...change } }));
    this.changed.next();
  }

  show(customerId: string | null): void {
    this.customerId.set(customerId);
    this.changed.next();
  }

  refresh(): void {
    this.changed.next();
  }

  /** What the server answered after a save of these words; what was typed meanwhile stays. */
  take(wording: Wording, sent: Words): void {
    const isSent = same(this.words(wording.language), sent);
    this.template.update((template) => template && { ...template, wordings: template.wordings.map((one) => (one.language === wording.language ? wording : one)) });
    if (isSent) {
      this.drafts.update((all) => Object.fromEntries(Object.entries(all).filter(([language]) => language !== wording.language)));
    }
    this.changed.next();
  }

  private look() {
    const name = this.template()?.name ?? '';
    const drafts: readonly Draft[] = this.dirty().map((language) => ({ language, ...this.words(language) }));
    const watched = [...new Set([...this.dirty(), ...Object.keys(this.problems())])];
    const preview = this.api.preview(name, drafts, this.customerId()).pipe(
      catchError((error: unknown) => {
        this.previewProblem.set(toProblem(error));
        return of(undefined);
      }),
    );
    this.previewProblem.set(undefined);
    const checks = watched.length === 0 ? of<Readonly<Record<string, readonly WordsProblem[]>>>({}) : forkJoin(Object.fromEntries(watched.map((language) => [language, this.check(name, language)])));
    return forkJoin([preview, checks]);
  }

  private check(name: string, language: string): Observable<readonly WordsProblem[]> {
    return this.api.check(name, language, this.words(language)).pipe(
      catchError((error: unknown) => {
        this.previewProblem.set(toProblem(error));
        return of(this.problems()[language] ?? []);
      }),
    );
  }
}

function same(a: Words, b: Words): boolean {
  return a.subject === b.subject && a.html === b.html && a.text === b.text;
}
