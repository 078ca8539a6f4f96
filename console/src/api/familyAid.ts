import { aid, ok, onceOnly } from './client'
import type { components } from './generated/aid'

type Schemas = components['schemas']
export type OwnApplication = Schemas['AidApplicationSummary']
export type Entitlement = Schemas['Entitlement']
export type Appeal = Schemas['Appeal']
export type Recovery = Schemas['Recovery']

/** Aid as a family sees it: applications, what the state gives, appeals, money to be paid back. */
export interface FamilyAid {
  applications: OwnApplication[]
  entitlements: Entitlement[]
  appeals: Appeal[]
  recoveries: Recovery[]
  programmes: Record<string, string>
}

const MANY = { params: { query: { limit: 100 } } }

export async function familyAid(): Promise<FamilyAid> {
  const [applications, entitlements, appeals, recoveries, programmes] = await Promise.all([
    ok(aid.GET('/api/aid/applications', MANY)),
    ok(aid.GET('/api/aid/entitlements', MANY)),
    ok(aid.GET('/api/aid/appeals', MANY)),
    ok(aid.GET('/api/aid/recoveries', MANY)),
    ok(aid.GET('/api/aid/programmes', MANY)),
  ])
  return {
    applications: applications.items,
    entitlements: entitlements.items,
    appeals: appeals.items,
    recoveries: recoveries.items,
    programmes: Object.fromEntries(programmes.items.map((one) => [one.id, one.name])),
  }
}

/** Against a decision about an application of one's own child. */
export function fileAppeal(applicationId: string, ground: string, key: string): Promise<unknown> {
  const body = { subject: 'APPLICATION' as const, subjectId: applicationId, ground }
  return ok(aid.POST('/api/aid/appeals', { params: { header: onceOnly(key) }, body }))
}
