import { Component, ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { DialogRef } from '@angular/cdk/dialog';
import { Router } from '@angular/router';
import { Observable, catchError, combineLatest, debounceTime, map, of, startWith, switchMap } from 'rxjs';
import { T, Texts } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { NAVIGATION } from '../../navigation';
import { SEARCH_PROVIDERS, SearchHit, SearchProvider } from '../search';
import { AdminSession } from '../session/admin-session';
import { Rights } from '../session/rights';

interface Section {
  readonly text: string;
  readonly hits: readonly SearchHit[];
  readonly state: 'searching' | 'found' | 'failed';
}

/** One field over pages, customers, documents and contacts. Arrows move, Enter opens. */
@Component({
  selector: 'app-search-palette',
  imports: [Icon, T],
  templateUrl: './search-palette.html',
  styleUrl: './search-palette.css',
})
export class SearchPalette {
  private readonly router = inject(Router);
  private readonly rights = inject(Rights);
  private readonly session = inject(AdminSession);
  private readonly texts = inject(Texts);
  private readonly dialog = inject<DialogRef<unknown>>(DialogRef);
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');
  private readonly providers = inject(SEARCH_PROVIDERS).filter(({ policy }) => this.rights.has(policy));

  protected readonly isHost = this.session.isHost;
  protected readonly typed = signal('');
  protected readonly activeIndex = signal(0);

  private readonly found = toSignal(
    toObservable(this.typed).pipe(
      debounceTime(150),
      switchMap((text) => (text.trim().length < 2 || this.providers.length === 0 ? of<Section[]>([]) : combineLatest(this.providers.map((provider) => ask(provider, text.trim()))))),
    ),
    { initialValue: [] },
  );

  protected readonly sections = computed<readonly Section[]>(() => [this.pages(), ...this.found()].filter(({ hits, state }) => hits.length > 0 || state === 'failed'));
  protected readonly hits = computed(() => this.sections().flatMap(({ hits }) => hits));
  protected readonly searching = computed(() => this.found().some(({ state }) => state === 'searching'));

  protected type(text: string): void {
    this.typed.set(text);
    this.activeIndex.set(0);
  }

  protected key(event: KeyboardEvent): void {
    const count = this.hits().length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) {
      event.preventDefault();
      this.activeIndex.update((index) => (index + step + count) % count);
      setTimeout(() => this.list().nativeElement.querySelector('.active')?.scrollIntoView({ block: 'nearest' }));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = this.hits()[this.activeIndex()];
      if (hit) {
        this.open(hit);
      }
    }
  }

  protected open({ link, run }: SearchHit): void {
    this.dialog.close();
    if (run) {
      run();
    } else if (link) {
      void (typeof link === 'string' ? this.router.navigateByUrl(link) : this.router.navigate([...link]));
    }
  }

  private pages(): Section {
    const words = this.typed().trim().toLowerCase();
    const side = this.session.isHost() ? 'host' : 'tenant';
    const hits = NAVIGATION.flatMap(({ entries }) => entries)
      .filter((entry) => (entry.side ?? side) === side && this.rights.has(entry.policy))
      .map(({ icon, text, link }) => ({ icon, label: this.texts.t(text), link }))
      .filter(({ label }) => label.toLowerCase().includes(words));
    return { text: 'Ui.Search.Pages', hits, state: 'found' };
  }
}

function ask(provider: SearchProvider, typed: string): Observable<Section> {
  const { text } = provider;
  return provider.search(typed).pipe(
    map((hits): Section => ({ text, hits, state: 'found' })),
    catchError(() => of<Section>({ text, hits: [], state: 'failed' })),
    startWith<Section>({ text, hits: [], state: 'searching' }),
  );
}
