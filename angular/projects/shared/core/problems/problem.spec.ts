import { HttpErrorResponse } from '@angular/common/http';
import { toProblem } from './problem';

describe('toProblem', () => {
  it('reads code, sentence, trace id and fields of ProblemDetails', () => {
    const problem = toProblem(
      new HttpErrorResponse({
        status: 400,
        error: { title: 'Bad', detail: 'A field is wrong', code: 'Validation', traceId: '7F3A', errors: { name: ['Needed'] } },
      }),
    );

    expect(problem).toEqual({ status: 400, code: 'Validation', message: 'A field is wrong', traceId: '7F3A', fields: { name: ['Needed'] } });
  });

  it('reads the body of ABP routes and lowers the first letter of its members', () => {
    const problem = toProblem(
      new HttpErrorResponse({
        status: 400,
        error: { error: { code: null, message: 'Not valid', validationErrors: [{ message: 'Needed', members: ['UserName'] }] } },
      }),
    );

    expect(problem.message).toBe('Not valid');
    expect(problem.fields).toEqual({ userName: ['Needed'] });
  });

  it('has no sentence when nobody answered', () => {
    expect(toProblem(new HttpErrorResponse({ status: 0, error: new ProgressEvent('error') }))).toMatchObject({ status: 0, message: undefined });
  });

  it('reads an error that came as text', () => {
    expect(toProblem(new HttpErrorResponse({ status: 409, error: '{"code":"A:B"}' })).code).toBe('A:B');
  });
});
