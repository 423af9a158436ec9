import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem } from '../../core/problems/problem';
import { ErrorSummary } from './error-summary';
import { Field } from './field';
import { FormFields } from './form-fields';
import { Input } from './input';

@Component({
  imports: [ErrorSummary, Field, FormFields, Input, ReactiveFormsModule],
  template: `
    <form [formGroup]="form" (uiSubmit)="sent = sent + 1" [problem]="problem()">
      <ui-error-summary />
      <ui-field label="Name" hint="As on paper">@if (true) {<input uiInput [formControl]="form.controls.name" />}</ui-field>
      <button>Save</button>
    </form>
  `,
})
class Page {
  readonly form = new FormGroup({ name: new FormControl('', [Validators.required]) });
  readonly problem = signal<Problem | null>(null);
  sent = 0;
}

describe('form field', () => {
  async function open() {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const input = element.querySelector('input') as HTMLInputElement;
    const describedBy = () => element.querySelector(`#${input.getAttribute('aria-describedby') ?? 'none'}`)?.textContent?.trim();
    return { fixture, element, input, describedBy };
  }

  it('ties label and hint to the control', async () => {
    const { element, input, describedBy } = await open();

    expect(element.querySelector('label')?.htmlFor).toBe(input.id);
    expect(input.getAttribute('aria-required')).toBe('true');
    expect(describedBy()).toBe('As on paper');
  });

  it('sends only what is valid, and says what is not at the field and in the summary', async () => {
    const { fixture, element, input, describedBy } = await open();
    element.querySelector('button')?.click();
    await fixture.whenStable();

    expect(fixture.componentInstance.sent).toBe(0);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(describedBy()).toBe('Ui.Error.required');
    expect(element.querySelector<HTMLAnchorElement>('ui-error-summary a')?.getAttribute('href')).toBe(`#${input.id}`);
  });

  it('shows the server’s refusal at its field until the field changes', async () => {
    const { fixture, element, input, describedBy } = await open();
    const { form, problem } = fixture.componentInstance;
    form.setValue({ name: 'Acme' });
    element.querySelector('button')?.click();
    problem.set({ status: 409, fields: { name: ['Taken'] } });
    await fixture.whenStable();

    expect(fixture.componentInstance.sent).toBe(1);
    expect(describedBy()).toBe('Taken');

    input.value = 'Acme 2';
    input.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(describedBy()).toBe('As on paper');
  });

  it('keeps a refusal that belongs to no field in the summary', async () => {
    const { fixture, element } = await open();
    fixture.componentInstance.problem.set({ status: 409, message: 'Somebody else saved first', fields: {} });
    await fixture.whenStable();

    expect(element.querySelector('ui-error-summary')?.textContent).toContain('Somebody else saved first');
  });
});
