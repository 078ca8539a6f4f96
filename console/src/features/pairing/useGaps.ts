import { listGaps, listPairings, type Gap } from '@/api/gaps'
import { listClasses, listStaff } from '@/api/staff'
import { whole } from '@/shared/list/useListing'
import { candidates, suggest, type Candidate } from './suggest'

export interface Gaps {
  gaps: Gap[]
  teachers: Candidate[]
  suggested: Map<string, string>
}

/** The children of a school or county who lack somebody, and who could be theirs. */
export async function loadGaps(org: string | undefined, lack: 'TEACHER' | 'HELPER' | 'PLAN' | undefined): Promise<Gaps> {
  const [gaps, staff, pairings, classes] = await Promise.all([
    whole((cursor) => listGaps({ org, lack: lack && [lack], cursor, limit: 200 })),
    whole((cursor) => listStaff({ org, cursor, limit: 200 })),
    whole((cursor) => listPairings({ active: true, cursor, limit: 200 }), 5000),
    whole((cursor) => listClasses({ cursor, limit: 200 })),
  ])
  const teachers = candidates(staff, pairings.filter((p) => p.kind === 'TEACHER').map((p) => p.helperId))
  return { gaps, teachers, suggested: suggest(gaps.filter((gap) => gap.lacks.includes('TEACHER')), teachers, classes) }
}
