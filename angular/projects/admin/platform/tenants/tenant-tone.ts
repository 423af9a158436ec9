import { Tenant } from './tenants-api';

/** The colour of a tenant's state. */
export function tenantTone({ state }: Tenant): 'good' | 'warn' | 'bad' | 'neutral' {
  return state === 'Active' ? 'good' : state === 'Unfinished' || state === 'Deleted' ? 'bad' : 'neutral';
}
