import { ok, registry } from './client'
import type { components, operations } from './generated/registry'

export type Staff = components['schemas']['Staff']
export type SchoolClass = components['schemas']['SchoolClass']

export function listStaff(query: NonNullable<operations['listStaff']['parameters']['query']>) {
  return ok(registry.GET('/api/registry/staff', { params: { query } }))
}

export function listClasses(query: NonNullable<operations['listClasses']['parameters']['query']>) {
  return ok(registry.GET('/api/registry/classes', { params: { query } }))
}
