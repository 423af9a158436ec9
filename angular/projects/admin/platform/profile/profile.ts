import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { ErrorSummary, Failure, Field, FormFields, Icon, Input, PageHead, Select, Skeleton, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { ProfileApi, ProfileData } from './profile-api';

/** One's own account: names, address, language. */
@Component({
  selector: 'app-profile',
  imports: [ErrorSummary, Failure, Field, FormFields, Icon, Input, PageHead, ReactiveFormsModule, RouterLink, Select, Skeleton, T],
  templateUrl: './profile.html',
  styleUrl: '../settings/setting-page.css',
})
export class Profile {
  private readonly api = inject(ProfileApi);
  private readonly session = inject(AdminSession);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly profile = signal<ProfileData | undefined>(undefined);
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);

  protected readonly form = new FormGroup({
    name: text(Validators.maxLength(64)),
    surname: text(Validators.maxLength(64)),
    userName: text(Validators.required, Validators.maxLength(256)),
    email: text(Validators.required, Validators.email, Validators.maxLength(254)),
    phoneNumber: text(Validators.maxLength(32)),
    language: text(),
  });

  protected readonly languages = computed(() => [
    { value: '', label: this.texts.t('Platform.Profile.OrganisationLanguage') },
    ...this.session.languages().map(({ cultureName, displayName }) => ({ value: cultureName ?? '', label: displayName ?? '' })),
  ]);

  constructor() {
    this.load();
  }

  protected load(): void {
    this.loadProblem.set(undefined);
    this.api.get().subscribe({ next: (profile) => this.show(profile), error: (error: unknown) => this.loadProblem.set(toProblem(error)) });
  }

  protected save(): void {
    const values = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.api.save({ ...values, name: values.name || null, surname: values.surname || null, phoneNumber: values.phoneNumber || null, concurrencyStamp: this.profile()?.concurrencyStamp }).subscribe({
      next: (profile) => void this.saved(profile),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  private async saved(profile: ProfileData): Promise<void> {
    const spokeOtherwise = profile.language !== this.profile()?.language;
    this.show(profile);
    this.busy.set(false);
    await (spokeOtherwise ? this.session.followAccountLanguage() : this.session.load());
    this.toasts.done(this.texts.t('Ui.Saved'));
  }

  private show(profile: ProfileData): void {
    this.profile.set(profile);
    this.form.reset({ userName: profile.userName, email: profile.email, name: profile.name ?? '', surname: profile.surname ?? '', phoneNumber: profile.phoneNumber ?? '', language: profile.language ?? '' });
  }
}

function text(...validators: ReturnType<typeof Validators.maxLength>[]): FormControl<string> {
  return new FormControl('', { nonNullable: true, validators });
}
