import { mentoring, newId, ok, onceOnly } from './client'
import type { components, operations } from './generated/mentoring'

export type Gap = components['schemas']['Gap']
export type PairingMatch = components['schemas']['PairingMatch']
export type Pairing = components['schemas']['Pairing']

/** As the service answers; the document does not describe it. */
export interface PairingRowResult {
  studentId: string
  helperId: string
  pairingId?: string
  /** the helper now looks after more children than the rule `teacher-load` */
  warning: boolean
  problem?: string
}

export function listGaps(query: NonNullable<operations['listGaps']['parameters']['query']>) {
  return ok(mentoring.GET('/api/mentoring/gaps', { params: { query } }))
}

export function listPairings(query: NonNullable<operations['listPairings']['parameters']['query']>) {
  return ok(mentoring.GET('/api/mentoring/pairings', { params: { query } }))
}

export async function startPairings(pairings: PairingMatch[], key = newId()): Promise<PairingRowResult[]> {
  const answer: unknown = await ok(mentoring.POST('/api/mentoring/pairing-batches', { params: { header: onceOnly(key) }, body: { pairings } }))
  return (answer as { results: PairingRowResult[] }).results
}
