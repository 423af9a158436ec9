import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import {
  AbpApplicationConfigurationService,
  AbpApplicationLocalizationService,
  ApplicationConfigurationDto,
  ConfigStateService,
  SessionStateService,
} from '@abp/ng.core';
import { Observable, firstValueFrom, map, switchMap } from 'rxjs';
import { Direction, Formats, LiveUpdates, SessionState, Texts, toProblem } from '@portal/shared/core';
import { Option } from '@portal/shared/ui';

const CULTURE_COOKIE = '.AspNetCore.Culture';

/**
 * Who is signed in, in which tenant and language, with which rights. The server's configuration answers all of it;
 * it is read at the start, after sign-in and sign-out, and after a change of language. ABP's own stream of it dies
 * with the first failed request, so the configuration is fetched here and handed to ABP.
 */
@Injectable({ providedIn: 'root' })
export class AdminSession {
  private readonly configuration = inject(AbpApplicationConfigurationService);
  private readonly localization = inject(AbpApplicationLocalizationService);
  private readonly abpState = inject(ConfigStateService);
  private readonly abpSession = inject(SessionStateService);
  private readonly texts = inject(Texts);
  private readonly direction = inject(Direction);
  private readonly formats = inject(Formats);
  private readonly document = inject(DOCUMENT);
  private readonly live = inject(LiveUpdates);

  private readonly browserLanguage = this.document.defaultView?.navigator.language ?? 'en';

  private readonly current = signal<SessionState<ApplicationConfigurationDto>>({ kind: 'loading' });
  /** The last answer, also of an anonymous visitor: languages, the tenant of the host name. */
  private readonly answer = signal<ApplicationConfigurationDto | undefined>(undefined);
  private known!: () => void;
  private readonly ready = new Promise<void>((resolve) => (this.known = resolve));

  readonly state = this.current.asReadonly();
  readonly user = computed(() => this.answer()?.currentUser);
  readonly tenant = computed(() => this.answer()?.currentTenant);
  readonly isHost = computed(() => !this.tenant()?.id);
  readonly languages = computed(() => this.answer()?.localization.languages ?? []);
  /** Languages that texts and names are written in, each in its own name, the organisation's first. */
  readonly writtenLanguages = computed<readonly Option[]>(() => {
    const first = this.setting('Localization.DefaultLanguage');
    const all = this.languages().map(({ cultureName = '', displayName }) => ({ value: cultureName, label: displayName ?? cultureName }));
    return [...all.filter(({ value }) => value === first), ...all.filter(({ value }) => value !== first)];
  });
  /** Whether the server lets this session set up two-factor and nothing else. */
  readonly mustSetUpTwoFactor = computed(() => (this.answer()?.extraProperties as Record<string, unknown> | undefined)?.['mustSetUpTwoFactor'] === 'true');
  readonly grants = computed(() => this.answer()?.auth.grantedPolicies ?? {});

  /** The name of a language in itself; one that is no longer offered shows its tag. */
  languageName(tag: string): string {
    return this.languages().find(({ cultureName }) => cultureName === tag)?.displayName ?? tag;
  }

  /** A setting that the server shows to clients. */
  setting(name: string): string | undefined {
    return this.answer()?.setting.values[name];
  }

  /** Whether the host switched a module off for this organisation. */
  isSwitchedOff(module: string): boolean {
    return this.answer()?.features?.values?.[`Module.${module}`] === 'false';
  }

  /** Waits for the first answer; a failed start waits until a retry succeeds. */
  async signedIn(): Promise<boolean> {
    await this.ready;
    return this.current().kind === 'signed-in';
  }

  /** The first reading; its failure is a state of the page. An anonymous visitor's tenant is the host name's. */
  async start(): Promise<void> {
    this.current.set({ kind: 'loading' });
    this.abpSession.setTenant(null);
    this.direction.set(this.abpSession.getLanguage() || this.browserLanguage);
    try {
      await this.load();
      this.known();
    } catch (error) {
      this.current.set({ kind: 'failed', problem: toProblem(error) });
    }
  }

  /** Reads again who we are, after a sign-in, a sign-out or a change; the page stays as it is meanwhile. */
  async load(): Promise<void> {
    this.take(await firstValueFrom(this.read()));
  }

  /** A language for this browser; it goes before the one of the account, by the cookie that ABP's servers read. */
  async useLanguage(culture: string): Promise<void> {
    this.document.cookie = `${CULTURE_COOKIE}=${encodeURIComponent(`c=${culture}|uic=${culture}`)}; path=/; max-age=31536000; samesite=lax`;
    this.abpSession.setLanguage(culture);
    await this.load();
  }

  /** The account's language, or else the organisation's: what this browser chose is forgotten. */
  async followAccountLanguage(): Promise<void> {
    this.document.cookie = `${CULTURE_COOKIE}=; path=/; max-age=0; samesite=lax`;
    this.abpSession.setLanguage('');
    await this.load();
  }

  /** The server said 401: the session ended elsewhere or expired. */
  ended(): void {
    if (this.current().kind === 'signed-in') {
      this.live.stop();
      this.current.set({ kind: 'anonymous' });
    }
  }

  private read(): Observable<ApplicationConfigurationDto> {
    return this.configuration.get({ includeLocalizationResources: false }).pipe(
      switchMap((answer) =>
        this.localization
          .get({ cultureName: answer.localization.currentCulture.cultureName ?? 'en', onlyDynamics: false })
          .pipe(map(({ resources, currentCulture }) => ({ ...answer, localization: { ...answer.localization, resources, currentCulture: currentCulture ?? answer.localization.currentCulture } }))),
      ),
    );
  }

  private take(answer: ApplicationConfigurationDto): void {
    const { localization, currentUser, currentTenant } = answer;
    const culture = localization.currentCulture.cultureName ?? 'en';
    this.texts.set(Object.assign({}, ...Object.values(localization.resources).map(({ texts }) => texts), ownTexts(answer)) as Record<string, string>);
    this.abpSession.setLanguage(culture);
    this.direction.set(culture);
    this.formats.useStandIn(answer.setting.values['Localization.DefaultLanguage'] ?? 'en');
    this.formats.useTimeZone(answer.timing?.timeZone?.iana?.timeZoneName ?? 'UTC');
    this.abpSession.setTenant(currentUser.isAuthenticated ? currentTenant : null);
    this.abpState.setState(answer);
    this.answer.set(answer);
    if (currentUser.isAuthenticated) {
      this.current.set({ kind: 'signed-in', session: answer });
      if (this.mustSetUpTwoFactor()) {
        this.live.stop();
      } else {
        this.live.start();
      }
    } else {
      this.current.set({ kind: 'anonymous' });
      this.live.stop();
    }
  }
}

/** Our resource goes before ABP's, should both know a key. */
function ownTexts({ localization }: ApplicationConfigurationDto): Record<string, string> {
  return localization.resources[localization.defaultResourceName ?? '']?.texts ?? {};
}
