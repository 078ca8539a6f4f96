import { ok, registry } from './client'
import type { components } from './generated/registry'

type Schemas = components['schemas']
export type Organisation = Schemas['Organisation']
export type Calendar = Schemas['Calendar']
export type Staff = Schemas['Staff']
export type Dropout = Schemas['Dropout']
export type DropoutState = Schemas['DropoutState']

export function organisations(kind: Organisation['kind'] | undefined, cursor?: string): Promise<Schemas['OrganisationPage']> {
  return ok(registry.GET('/api/registry/organisations', { params: { query: { kind, cursor, limit: 200 } } }))
}

export function calendar(): Promise<Calendar> {
  return ok(registry.GET('/api/registry/calendar', {}))
}

export function staffAt(org: string, cursor?: string): Promise<Schemas['StaffPage']> {
  return ok(registry.GET('/api/registry/staff', { params: { query: { org, cursor, limit: 100 } } }))
}

export function dropoutCases(filter: { state?: DropoutState; sex?: string }, cursor?: string): Promise<Schemas['DropoutPage']> {
  return ok(registry.GET('/api/registry/dropout-cases', { params: { query: { ...filter, cursor, limit: 100 } } }))
}
