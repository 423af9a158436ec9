import { changedValues, controlName, toForm, toFormProblem } from './setting-form';
import { Setting } from './settings-api';

const setting = (name: string, kind: Setting['kind'], value: string | null): Setting => ({ name, texts: name, about: null, kind, value, hasValue: value !== null, isOwn: false, fallback: null, choices: [], min: 1, max: 9, choiceTexts: null, source: 'Default', default: null, maxLength: null, changed: null });

describe('setting form', () => {
  const settings = [setting('A.Toggle', 'Toggle', 'false'), setting('A.Number', 'Number', '5'), setting('A.Text', 'Text', null)];

  it('sends only what a person changed', () => {
    const form = toForm(settings);
    expect(changedValues(settings, form)).toEqual({});

    form.controls[controlName('A.Toggle')]?.setValue(true);
    form.controls[controlName('A.Text')]?.setValue(' x ');
    expect(changedValues(settings, form)).toEqual({ 'A.Toggle': 'true', 'A.Text': 'x' });
  });

  it('sends texts by language as JSON, choices with commas, and nothing where nothing changed', () => {
    const several = [setting('A.Texts', 'LocalizedText', '{"en":"one"}'), setting('A.Some', 'Choices', 'x,y'), setting('A.None', 'LocalizedLink', '')];
    const form = toForm(several);
    expect(changedValues(several, form)).toEqual({});

    form.controls[controlName('A.Texts')]?.setValue({ en: ' ' });
    form.controls[controlName('A.Some')]?.setValue(['y']);
    form.controls[controlName('A.None')]?.setValue({ nl: 'https://example.com' });
    expect(changedValues(several, form)).toEqual({ 'A.Texts': '', 'A.Some': 'y', 'A.None': '{"nl":"https://example.com"}' });
  });

  it('holds numbers to their bounds', () => {
    const control = toForm(settings).controls[controlName('A.Number')];
    control?.setValue('10');
    expect(control?.errors).toHaveProperty('max');
    control?.setValue('1,5');
    expect(control?.errors).toHaveProperty('pattern');
  });

  it('finds the field of a refused setting whatever the case of its name', () => {
    expect(toFormProblem({ status: 400, fields: { 'a.Text': ['Wrong'] } }, settings).fields).toEqual({ A_Text: ['Wrong'] });
  });
});
