import { customerParams } from './customers-api';

describe('parameters of the customer list', () => {
  it('repeat a filter for each of its values', () => {
    const params = customerParams({ filter: '', sorting: 'name', skipCount: 0, maxResultCount: 50, filters: { state: 'Draft,Active', open: 'true' } });

    expect(params.toString()).toBe('skipCount=0&maxResultCount=50&sorting=name&States=Draft&States=Active&HasBalance=true');
  });
});
