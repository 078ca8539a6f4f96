import { mentoring, ok } from './client'
import type { components, operations } from './generated/mentoring'

export type Duty = components['schemas']['Duty']
export type DueState = components['schemas']['DueState']
export type DutyPage = components['schemas']['DutyPage']
type Filter = NonNullable<operations['listDuties']['parameters']['query']>

export function listDuties(query: Filter): Promise<DutyPage> {
  return ok(mentoring.GET('/api/mentoring/duties', { params: { query } }))
}
