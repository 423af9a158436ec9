import { Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { T, Texts } from '@portal/shared/core';
import { DateInput, ErrorSummary, Field, Input, Select } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { Customer, CustomerOptions } from '../customer-types';
import { CustomerForm } from './customer-form';

/** The single-valued islands of the basic card. */
@Component({
  selector: 'app-card-islands',
  imports: [Can, DateInput, ErrorSummary, Field, Input, ReactiveFormsModule, Select, T],
  templateUrl: './card-islands.html',
  styleUrl: './island.css',
})
export class CardIslands {
  private readonly texts = inject(Texts);

  readonly form = input.required<CustomerForm>();
  readonly options = input.required<CustomerOptions>();
  readonly customer = input<Customer>();

  protected readonly languages = computed(() => this.options().languages.map(({ value, text }) => ({ value, label: text })));
  protected readonly currencies = computed(() => this.options().currencies.map(({ value, text }) => ({ value, label: value, hint: text })));
  protected readonly terms = computed(() => this.options().paymentTerms.map(({ id, name }) => ({ value: id, label: name })));
  protected readonly groups = computed(() => this.options().groups.map(({ id, name }) => ({ value: id, label: name })));
  protected readonly currencyLock = computed(() => {
    const lock = this.customer()?.currencyLock;
    return lock?.isLocked ? this.texts.t('Customers.Card.CurrencyLocked', { count: lock.transactions }) : '';
  });
  protected readonly defaultLanguage = computed(() => {
    const language = this.options().languages.find(({ value }) => value === this.options().defaultLanguage);
    return this.texts.t('Customers.Card.LanguageFallback', { language: language?.text ?? this.options().defaultLanguage });
  });
}
