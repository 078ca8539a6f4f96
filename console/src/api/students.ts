import { ok, registry } from './client'
import type { components, operations } from './generated/registry'

type Schemas = components['schemas']
export type StudentPage = Schemas['StudentPage']
export type StudentRow = StudentPage['items'][number]
export type Reach = Schemas['Reach']
export type ReachPurpose = Schemas['ReachPurpose']
type Filter = NonNullable<operations['listStudents']['parameters']['query']>

export function listStudents(query: Filter) {
  return ok(registry.GET('/api/registry/students', { params: { query } }))
}

export function getStudent(id: string) {
  return ok(registry.GET('/api/registry/students/{id}', { params: { path: { id } } }))
}

/** Where one's own child lives and whom to call; that one asked, and why, is on record. */
export function discloseReach(id: string, purpose: ReachPurpose) {
  return ok(registry.POST('/api/registry/students/{id}/reach-disclosures', { params: { path: { id } }, body: { purpose } }))
}
