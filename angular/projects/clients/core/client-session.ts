import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import { Observable, catchError, map, of, switchMap, tap } from 'rxjs';
import { BrandLook, Direction, Formats, SessionState, Texts, toProblem } from '@portal/shared/core';
import { PortalApi } from './portal-api';
import { PortalSession } from './portal-types';
import { Place } from './place';

/** Who is signed in, for which customer, in which language; also what the pages before sign-in need. */
@Injectable({ providedIn: 'root' })
export class ClientSession {
  private readonly api = inject(PortalApi);
  private readonly place = inject(Place);
  private readonly texts = inject(Texts);
  private readonly direction = inject(Direction);
  private readonly formats = inject(Formats);
  private readonly look = inject(BrandLook);
  private readonly browserLanguage = inject(DOCUMENT).defaultView?.navigator.language ?? 'en';
  private readonly answer = signal<PortalSession | undefined>(undefined);

  readonly state = signal<SessionState<PortalSession>>({ kind: 'loading' });
  readonly supplier = computed(() => this.answer()?.supplier ?? null);
  readonly languages = computed(() => this.answer()?.languages ?? []);
  readonly contact = computed(() => this.answer()?.contact ?? null);
  readonly customers = computed(() => this.answer()?.customers ?? []);
  readonly viewedBy = computed(() => this.answer()?.viewedBy ?? null);
  readonly rights = computed(() => new Set(this.answer()?.rights ?? []));
  readonly offersMagicLink = computed(() => this.answer()?.offersMagicLink === true);
  readonly mustSetUpTwoFactor = computed(() => this.answer()?.mustSetUpTwoFactor === true);
  readonly mustAcceptTerms = computed(() => this.answer()?.mustAcceptTerms === true);
  readonly signedIn = computed(() => this.state().kind === 'signed-in');

  has(right: string): boolean {
    return this.rights().has(right);
  }

  /** Asks the server who this is; the page's words, direction and antiforgery token come with the answer. */
  load(language: string | undefined = this.place.language() ?? this.browserLanguage): Observable<void> {
    return this.api.session(language).pipe(
      tap((session) => this.take(session)),
      map(() => undefined),
      catchError((error: unknown) => {
        this.state.set({ kind: 'failed', problem: toProblem(error) });
        return of(undefined);
      }),
    );
  }

  setLanguage(tag: string): Observable<void> {
    this.place.language.set(tag);
    return this.signedIn() ? this.api.setLanguage(tag).pipe(switchMap(() => this.load(tag))) : this.load(tag);
  }

  chooseCustomer(contactId: string): Observable<void> {
    this.place.contactId.set(contactId);
    return this.load();
  }

  /** The server said 401: the session is over. */
  ended(): void {
    this.state.set({ kind: 'anonymous' });
    this.place.contactId.set(null);
  }

  private take(session: PortalSession): void {
    this.texts.set(session.texts);
    this.direction.set(session.language);
    this.formats.useStandIn(session.defaultLanguage);
    if (session.supplier) {
      this.formats.useTimeZone(session.supplier.timeZone);
    }
    this.look.wear(session.supplier?.brand);
    this.answer.set(session);
    this.state.set(session.isSignedIn ? { kind: 'signed-in', session } : { kind: 'anonymous' });
    if (session.isSignedIn) {
      this.place.contactId.set(session.customers.find((customer) => customer.isCurrent)?.contactId ?? null);
    }
  }
}
