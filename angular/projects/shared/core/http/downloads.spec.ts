import { fileName } from './downloads';

describe('the name of a download', () => {
  it('is the encoded one where there is one', () => {
    expect(fileName(`attachment; filename="x.pdf"; filename*=UTF-8''Factuur%20%C3%A9.pdf`)).toBe('Factuur é.pdf');
    expect(fileName('attachment; filename=INV-1.pdf')).toBe('INV-1.pdf');
  });
});
