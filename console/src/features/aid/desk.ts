import type { Application, ApplicationState } from '@/api/aidQueue'
import { hasRole } from '@/app/me'
import type { Tone } from '@/shared/ui/StateTag.vue'

export const STATES: ApplicationState[] = ['SUBMITTED', 'SCHOOL_APPROVED', 'ON_NOTICE', 'NOTICE_PASSED', 'COUNTY_APPROVED', 'IN_PAYMENT', 'PAID', 'PAYMENT_FAILED', 'PAYMENT_RETURNED', 'SCHOOL_REFUSED', 'COUNTY_REFUSED', 'WITHDRAWN']

/** Which applications wait for the caller: the school's before the notice, the county's after it. */
export function waitsFor(org: string): ApplicationState {
  return hasRole('county-officer') || !org.includes('/') ? 'NOTICE_PASSED' : 'SUBMITTED'
}

export function tone(state: ApplicationState): Tone {
  if (state === 'PAID' || state === 'COUNTY_APPROVED') return 'good'
  if (state.endsWith('REFUSED') || state.startsWith('PAYMENT_')) return 'warm'
  return state === 'WITHDRAWN' ? 'plain' : 'info'
}

/** Priority first, otherwise as the platform orders them. */
export function byPriority(rows: readonly Application[]): Application[] {
  return [...rows].sort((a, b) => Number(b.priority) - Number(a.priority))
}
