import { HttpErrorResponse } from '@angular/common/http';

/** Why a request failed, whatever body the server chose: ProblemDetails, ABP's error, or none at all. */
export interface Problem {
  readonly status: number;
  /** The error code, which is a text key (`Billing:InvoiceNotDraft`). */
  readonly code?: string;
  /** A sentence for people, in their language. Absent when the server could not be reached. */
  readonly message?: string;
  /** The id to quote to support. */
  readonly traceId?: string;
  /** Field (camelCase path) → sentences. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  traceId?: string;
  errors?: Record<string, string[]>;
}

interface AbpBody {
  error: {
    code?: string | null;
    message?: string | null;
    details?: string | null;
    data?: Record<string, unknown> | null;
    validationErrors?: { message: string; members: string[] }[] | null;
  };
}

export function toProblem(error: unknown): Problem {
  if (!(error instanceof HttpErrorResponse)) {
    return { status: 0, message: error instanceof Error ? error.message : undefined, fields: {} };
  }
  const body = parsed(error.error);
  if (isAbp(body)) {
    return fromAbp(error, body);
  }
  const problem = isObject(body) ? (body as ProblemBody) : {};
  return {
    status: error.status,
    code: problem.code,
    message: problem.detail ?? problem.title,
    traceId: problem.traceId ?? trace(error),
    fields: problem.errors ?? {},
  };
}

function fromAbp(response: HttpErrorResponse, { error }: AbpBody): Problem {
  const fields: Record<string, string[]> = {};
  for (const { message, members } of error.validationErrors ?? []) {
    for (const member of members) {
      (fields[camelCase(member)] ??= []).push(message);
    }
  }
  const traceId = error.data?.['traceId'];
  return {
    status: response.status,
    code: error.code ?? undefined,
    message: error.details ?? error.message ?? undefined,
    traceId: typeof traceId === 'string' ? traceId : trace(response),
    fields,
  };
}

/** A request for text or a file still gets its error as JSON text. */
function parsed(body: unknown): unknown {
  if (typeof body !== 'string' || !body.startsWith('{')) {
    return body;
  }
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

function trace(response: HttpErrorResponse): string | undefined {
  return response.headers.get('X-Trace-Id') ?? undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isAbp(body: unknown): body is AbpBody {
  return isObject(body) && isObject((body as Partial<AbpBody>).error);
}

function camelCase(path: string): string {
  return path.replace(/(^|\.)([A-Z])/g, (_, dot: string, letter: string) => dot + letter.toLowerCase());
}
