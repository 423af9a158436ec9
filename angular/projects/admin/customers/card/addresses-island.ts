import { Component, computed, input } from '@angular/core';
import { FormArray, ReactiveFormsModule } from '@angular/forms';
import { T } from '@portal/shared/core';
import { Field, Icon, Input, Select } from '@portal/shared/ui';
import { CustomerOptions } from '../customer-types';
import { AddressForm, addressForm } from './customer-form';

type Kind = 'Billing' | 'Shipping';

/** Any number of addresses: each billing, shipping or both; one default of each kind. */
@Component({
  selector: 'app-addresses-island',
  imports: [Field, Icon, Input, ReactiveFormsModule, Select, T],
  template: `
    <section class="island">
      <header>
        <h2>{{ 'Customers.Card.Addresses' | t }}</h2>
        <span class="grow"></span>
        @if (addresses().enabled) {<button type="button" class="btn small" (click)="add()"><svg uiIcon="plus" class="s" />{{ 'Customers.Address.Add' | t }}</button>}
      </header>
      @for (address of addresses().controls; track address; let index = $index) {
        <div class="address" [formGroup]="address" role="group" [attr.aria-label]="('Customers.Address.One' | t) + ' ' + (index + 1)">
          <div class="g2">
            <ui-field [label]="'Customers.Address.Lines' | t"><textarea uiInput formControlName="lines" rows="2" dir="auto"></textarea></ui-field>
            <ui-field [label]="'Customers.Address.Name' | t" [optional]="true" [hint]="'Customers.Address.NameHint' | t"><input uiInput formControlName="name" autocomplete="off" dir="auto" /></ui-field>
          </div>
          <div class="g3">
            <ui-field [label]="'Customers.Field.PostalCode' | t"><input uiInput formControlName="postalCode" autocomplete="off" dir="ltr" /></ui-field>
            <ui-field [label]="'Customers.Field.City' | t"><input uiInput formControlName="city" autocomplete="off" dir="auto" /></ui-field>
            <ui-field [label]="'Customers.Field.Country' | t"><ui-select formControlName="countryCode" [options]="countries()" /></ui-field>
            <ui-field [label]="'Customers.Address.Region' | t" [optional]="true"><input uiInput formControlName="region" autocomplete="off" dir="auto" /></ui-field>
          </div>
          <div class="kinds">
            <label class="check"><input type="checkbox" formControlName="isBilling" />{{ 'Customers.Address.Billing' | t }}</label>
            @if (address.controls.isBilling.value) {<label class="check"><input type="checkbox" formControlName="isDefaultBilling" (change)="onlyDefault(address, 'Billing')" />{{ 'Customers.Address.DefaultBilling' | t }}</label>}
            <label class="check"><input type="checkbox" formControlName="isShipping" />{{ 'Customers.Address.Shipping' | t }}</label>
            @if (address.controls.isShipping.value) {<label class="check"><input type="checkbox" formControlName="isDefaultShipping" (change)="onlyDefault(address, 'Shipping')" />{{ 'Customers.Address.DefaultShipping' | t }}</label>}
            @if (address.enabled) {<button type="button" class="btn quiet small bad off" (click)="remove(index)"><svg uiIcon="trash" class="s" />{{ 'Ui.Remove' | t }}</button>}
          </div>
        </div>
      } @empty {
        <p class="dim">{{ 'Customers.Address.None' | t }}</p>
      }
    </section>
  `,
  styleUrl: './island.css',
})
export class AddressesIsland {
  readonly addresses = input.required<FormArray<AddressForm>>();
  readonly options = input.required<CustomerOptions>();

  protected readonly countries = computed(() => this.options().countries.map(({ value, text }) => ({ value, label: text, hint: value })));

  protected add(): void {
    const first = this.addresses().length === 0;
    this.addresses().push(addressForm({ countryCode: this.options().defaultCountry ?? undefined, isBilling: first, isDefaultBilling: first }));
  }

  protected remove(index: number): void {
    this.addresses().removeAt(index);
  }

  /** One default of a kind: the newest choice wins. */
  protected onlyDefault(chosen: AddressForm, kind: Kind): void {
    for (const address of this.addresses().controls) {
      if (address !== chosen) {
        address.controls[`isDefault${kind}`].setValue(false);
      }
    }
  }
}
