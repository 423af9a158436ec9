import { Component, DestroyRef, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { Observable, Subscription, filter } from 'rxjs';
import { LiveUpdates, Problem, T, Texts, loaded, toProblem } from '@portal/shared/core';
import { Dialogs, Failure, FormFields, Icon, Menu, MenuItem, MenuTrigger, PageHead, SidePanel, Skeleton, Toasts } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { Rights } from '../../core/session/rights';
import { ContactsIsland } from '../contacts/contacts-island';
import { CustomerStatus } from '../customer-status';
import { Customer } from '../customer-types';
import { CustomersApi } from '../customers-api';
import { AddressesIsland } from './addresses-island';
import { CardIslands } from './card-islands';
import { CustomerForm, beginWithDefaults, countChanges, customerFields, customerForm } from './customer-form';
import { HistorySection } from './history-section';
import { LanguageSection } from './language-section';
import { MayBeDirty } from '../../core/leave-clean';
import { SendStatement } from '../../billing/statements/send-statement';
import { SaveBar } from './save-bar';
import { SyncSection } from './sync-section';

/** The customer card: index, form, summary. Nothing is saved or pushed before "Save". */
@Component({
  selector: 'app-customer-card',
  imports: [AddressesIsland, Can, CardIslands, ContactsIsland, CustomerStatus, Failure, FormFields, HistorySection, Icon, LanguageSection, Menu, MenuItem, MenuTrigger, PageHead, ReactiveFormsModule, SaveBar, SendStatement, SidePanel, Skeleton, SyncSection, T],
  templateUrl: './customer-card.html',
  styleUrl: './customer-card.css',
  host: { '(window:keydown.control.s)': 'saveByKey($event)', '(window:beforeunload)': 'warn($event)' },
})
export class CustomerCard implements MayBeDirty {
  private readonly api = inject(CustomersApi);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly rights = inject(Rights);
  private readonly owner = inject(DestroyRef);

  /** Absent: a new customer. */
  readonly id = input<string>();

  protected readonly options = loaded(this.api.options());
  protected readonly customer = signal<Customer | undefined>(undefined);
  protected readonly form = signal<CustomerForm>(customerForm());
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly changes = signal(0);
  protected readonly failed = computed(() => this.loadProblem() ?? this.options.problem());
  protected readonly ready = computed(() => this.options() !== undefined && (this.id() === undefined || this.customer() !== undefined));
  protected readonly title = computed(() => this.customer()?.general.name ?? this.texts.t(this.id() ? 'Customers.Card.Title' : 'Customers.Card.New'));
  protected readonly index = ['NameAndAddress', 'LanguageAndCurrency', 'Classification', 'EmailPerDocument', 'Terms', 'Bank', 'Addresses', 'Contacts'];

  private readonly formFields = viewChild(FormFields);
  private saved: unknown;

  /** The question on its way. */
  private asked?: Subscription;

  constructor() {
    this.owner.onDestroy(() => this.asked?.unsubscribe());
    // A new card begins with the defaults of its choices.
    effect(() => {
      if (this.id() || this.options()) {
        untracked(() => this.load());
      }
    });
    inject(LiveUpdates)
      .on('customer')
      .pipe(
        filter(({ id }) => id === this.id()),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.refresh());
  }

  isDirty(): boolean {
    return this.changes() > 0;
  }

  protected again(): void {
    this.options.again();
    this.load();
  }

  protected load(): void {
    const id = this.id();
    this.asked?.unsubscribe();
    this.loadProblem.set(undefined);
    if (!id) {
      this.show(undefined);
      return;
    }
    this.asked = this.api.get(id).subscribe({ next: (customer) => this.show(customer), error: (error: unknown) => this.loadProblem.set(toProblem(error)) });
  }

  protected save(): void {
    const former = this.customer();
    const fields = customerFields(this.form(), former, this.rights.has('Customers.ViewBank'));
    this.busy.set(true);
    this.problem.set(null);
    (former ? this.api.update(former.id, { ...fields, version: former.version }) : this.api.createFromCard(fields)).subscribe({
      next: (customer) => {
        this.show(customer);
        this.askAgain();
        this.toasts.done(this.texts.t('Ui.Saved'));
        if (!former) {
          void this.router.navigate(['/customers', customer.id], { replaceUrl: true });
        }
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  protected discard(): void {
    this.show(this.customer());
  }

  protected activate(): void {
    this.act(this.api.activate(this.id() ?? ''), 'Customers.Card.Activated');
  }

  protected deactivate(): void {
    this.act(this.api.deactivate(this.id() ?? ''), 'Customers.Card.Deactivated');
  }

  protected async delete(): Promise<void> {
    const id = this.id() ?? '';
    const title = this.texts.t('Customers.Card.DeleteTitle', { name: this.title() });
    if (await this.dialogs.confirm({ title, text: this.texts.t('Customers.Card.DeleteText'), action: this.texts.t('Ui.Delete'), bad: true })) {
      this.api.delete(id).subscribe({
        next: () => {
          this.changes.set(0);
          void this.router.navigate(['/customers']);
        },
        error: (error: unknown) => this.refused(error),
      });
    }
  }

  protected go(island: string): void {
    document.getElementById(`island-${island}`)?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  }

  protected restored(customer: Customer): void {
    this.show(customer);
    this.askAgain();
  }

  protected saveByKey(event: Event): void {
    event.preventDefault();
    if (this.isDirty() && !this.busy()) {
      document.querySelector<HTMLFormElement>('#customer-form')?.requestSubmit();
    }
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.isDirty()) {
      event.preventDefault();
    }
  }

  protected readonly wrong = computed(() => this.formFields()?.fields().filter((field) => field.error()).length ?? 0);

  private act(work: Observable<Customer>, text: string): void {
    work.subscribe({
      next: (customer) => {
        this.take(customer);
        this.askAgain();
        this.toasts.done(this.texts.t(text, { name: customer.general.name }));
      },
      error: (error: unknown) => this.refused(error),
    });
  }

  /** Something happened to the customer elsewhere: what is not being edited follows at once. */
  private refresh(): void {
    const id = this.id();
    if (id) {
      this.asked?.unsubscribe();
      this.asked = this.api.get(id).subscribe({ next: (customer) => this.follow(customer), error: (error: unknown) => this.refused(error) });
    }
  }

  /** After an act: an answer that is on its way may be older than what the act answered. */
  private askAgain(): void {
    if (this.asked?.closed === false) {
      this.refresh();
    }
  }

  /** The form is made anew only when what stands in it was changed elsewhere: a new form would take the focus, and a click that is on its way. */
  private follow(customer: Customer): void {
    const former = this.customer();
    if (this.isDirty()) {
      this.take(customer, former?.version);
    } else if (customer.currencyLock.isLocked === former?.currencyLock.isLocked && countChanges(customerForm(customer).getRawValue(), this.saved) === 0) {
      this.take(customer);
    } else {
      this.show(customer);
    }
  }

  /** Number, state and version follow; what is typed stays, and a save of it still meets the version it began with. */
  private take(customer: Customer, version = customer.version): void {
    this.customer.set({ ...customer, version });
  }

  private show(customer: Customer | undefined): void {
    const form = customerForm(customer);
    if (customer?.currencyLock.isLocked) {
      form.controls.general.controls.currency.disable();
    }
    if (customer && !this.rights.has('Customers.Edit')) {
      form.disable();
    }
    const options = this.options();
    if (!customer && options) {
      beginWithDefaults(form, options);
    }
    this.saved = form.getRawValue();
    form.valueChanges.pipe(takeUntilDestroyed(this.owner)).subscribe(() => this.changes.set(countChanges(form.getRawValue(), this.saved)));
    this.form.set(form);
    this.customer.set(customer);
    this.changes.set(0);
    this.problem.set(null);
    this.busy.set(false);
  }

  private refused(error: unknown): void {
    this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
  }
}
