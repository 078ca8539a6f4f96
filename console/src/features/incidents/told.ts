import type { Incident, Involved } from '@/api/incidents'

/** How telling the guardians of one child stands (3.1.5f). */
export type ToldState = 'WAITING' | 'IN_TIME' | 'TOLD_LATE' | 'LATE' | 'UNREACHABLE' | 'NOBODY'

const MINUTE = 60_000

/** Minutes until the guardian is to be told; negative when they have passed. */
export function minutesLeft(incident: Incident, now: Date): number {
  return Math.ceil((Date.parse(incident.reportedAt) + incident.toldWithinMinutes * MINUTE - now.getTime()) / MINUTE)
}

export function toldState(involved: Involved, incident: Incident, now: Date): ToldState {
  if (involved.toldInTime === undefined) return 'NOBODY'
  if (involved.toldAt) return involved.toldInTime ? 'IN_TIME' : 'TOLD_LATE'
  if (involved.unreachable) return 'UNREACHABLE'
  return minutesLeft(incident, now) >= 0 ? 'WAITING' : 'LATE'
}
