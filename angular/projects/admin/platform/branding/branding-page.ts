import { Component, DestroyRef, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Observable, catchError, debounceTime, of, switchMap, tap } from 'rxjs';
import { Problem, T, Texts, loaded, toProblem } from '@portal/shared/core';
import { ErrorSummary, Failure, FailureLine, Field, FormFields, Icon, Input, PageHead, Skeleton, Toasts } from '@portal/shared/ui';
import { OriginOf } from '../settings/origin-of';
import { SettingOrigins } from '../settings/setting-origins';
import { BrandImageField } from './brand-image-field';
import { BrandPreview } from './brand-preview';
import { AccentCheck, Branding, BrandingApi } from './branding-api';

const QUIET = 200;
const COLOUR = /^#[0-9a-fA-F]{6}$/;

/** Name, colour and pictures by which customers know the organisation, with a look at what becomes of them. */
@Component({
  selector: 'app-branding-page',
  imports: [BrandImageField, BrandPreview, ErrorSummary, Failure, FailureLine, Field, FormFields, Icon, Input, OriginOf, PageHead, ReactiveFormsModule, Skeleton, T],
  templateUrl: './branding-page.html',
  styleUrls: ['../settings/setting-page.css', './branding-page.css'],
  providers: [SettingOrigins],
})
export class BrandingPage {
  private readonly api = inject(BrandingApi);
  private readonly origins = inject(SettingOrigins);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly brand = signal<Branding | undefined>(undefined);
  /** That of what the fields were filled from: a picture that is kept beside them brings a newer one. */
  private version = '';
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly check = signal<AccentCheck | undefined>(undefined);
  protected readonly checkProblem = signal<Problem | undefined>(undefined);
  protected readonly hostNames = loaded(this.api.hostNames());

  protected readonly form = new FormGroup({
    portalName: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(100)] }),
    accent: new FormControl('', { nonNullable: true, validators: [Validators.pattern(COLOUR)] }),
  });
  private readonly typed = toSignal(this.form.valueChanges, { initialValue: this.form.value });

  protected readonly shownName = computed(() => this.typed().portalName?.trim() || this.brand()?.name || '');
  protected readonly shownAccent = computed(() => (COLOUR.test(this.typed().accent ?? '') ? (this.typed().accent ?? null) : null));

  constructor() {
    this.form.controls.accent.valueChanges
      .pipe(
        debounceTime(QUIET),
        tap(() => this.checkProblem.set(undefined)),
        switchMap((colour) => (COLOUR.test(colour) ? this.checked(colour) : of(undefined))),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe((check) => this.check.set(check));
    this.load();
  }

  protected load(): void {
    this.loadProblem.set(undefined);
    this.hostNames.again();
    this.api.get().subscribe({ next: (brand) => this.show(brand), error: (error: unknown) => this.loadProblem.set(toProblem(error)) });
  }

  protected checkAgain(): void {
    this.form.controls.accent.updateValueAndValidity();
  }

  protected pick(event: Event): void {
    this.take((event.target as HTMLInputElement).value);
  }

  protected take(colour: string): void {
    this.form.controls.accent.setValue(colour);
    this.form.markAsDirty();
  }

  private checked(colour: string): Observable<AccentCheck | undefined> {
    return this.api.check(colour).pipe(
      catchError((error: unknown) => {
        this.checkProblem.set(toProblem(error));
        return of(undefined);
      }),
    );
  }

  protected save(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.save({ ...this.form.getRawValue(), version: this.version }).subscribe({
      next: (brand) => {
        this.show(brand);
        this.origins.read();
        this.busy.set(false);
        this.toasts.done(this.texts.t('Ui.Saved'));
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  /** A picture is kept at once; what is typed beside it stays as it is. */
  protected pictured(brand: Branding): void {
    this.brand.set(brand);
    this.origins.read();
    this.toasts.done(this.texts.t('Ui.Saved'));
  }

  private show(brand: Branding): void {
    this.brand.set(brand);
    this.version = brand.version;
    this.form.reset({ portalName: brand.portalName, accent: brand.accent });
  }
}
