import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { AgingValue, MoneyValue } from '@portal/shared/ui';

/** Parts that the reader has no right for are null. */
export interface DashboardData {
  readonly today: string;
  readonly customers: { readonly total: number; readonly active: number; readonly newest: readonly NewestCustomer[] } | null;
  readonly receivables: readonly Receivable[] | null;
  readonly paidLast30Days: readonly MoneyValue[] | null;
  readonly latestDocuments: readonly LatestDocument[] | null;
  readonly drafts: number | null;
  readonly syncProblems: Problems | null;
  readonly mailProblems: Problems | null;
}

export interface NewestCustomer {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly isActive: boolean;
  readonly createdAt: string;
}

export interface Receivable {
  readonly open: MoneyValue;
  readonly overdue: MoneyValue;
  readonly aging: AgingValue;
  readonly customers: number;
}

export interface LatestDocument {
  readonly kind: 'Invoice' | 'Payment' | 'PaymentVoid';
  readonly id: string;
  readonly number: string;
  readonly customerName: string;
  readonly date: string;
  readonly amount: MoneyValue;
  readonly invoiceState: 'Draft' | 'Issued' | 'Sent' | 'PartlyPaid' | 'Paid' | null;
  readonly delivery: 'Queued' | 'Sent' | 'Failed' | null;
}

export interface Problems {
  readonly count: number;
  readonly latest: readonly { readonly id: string; readonly title: string; readonly code: string | null; readonly at: string }[];
}

@Injectable({ providedIn: 'root' })
export class DashboardApi {
  private readonly http = inject(HttpClient);

  get(): Observable<DashboardData> {
    return this.http.get<DashboardData>('/api/dashboard');
  }
}
