import { FormArray, FormControl, FormGroup } from '@angular/forms';
import { applyProblem } from './apply-problem';

describe('applyProblem', () => {
  it('finds nested controls and gives back what belongs to none', () => {
    const form = new FormGroup({ addresses: new FormArray([new FormGroup({ town: new FormControl('') })]) });

    const rest = applyProblem(form, { status: 400, fields: { 'addresses[0].town': ['Needed'], other: ['Too late'] } });

    expect(form.get('addresses.0.town')?.errors).toEqual({ server: 'Needed' });
    expect(rest).toEqual(['Too late']);
  });
});
