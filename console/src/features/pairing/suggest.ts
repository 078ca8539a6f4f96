import type { Gap } from '@/api/gaps'
import type { SchoolClass, Staff } from '@/api/staff'

/** A teacher with how many children they look after now. */
export interface Candidate {
  id: string
  name: string
  load: number
  classIds: string[]
}

export function candidates(staff: Staff[], helperOfPairings: string[]): Candidate[] {
  const load = new Map<string, number>()
  for (const helper of helperOfPairings) load.set(helper, (load.get(helper) ?? 0) + 1)
  return staff
    .filter((one) => one.active && one.posts.some((post) => post === 'teacher' || post === 'class-teacher'))
    .map((one) => ({ id: one.id, name: one.name, load: load.get(one.id) ?? 0, classIds: one.classIds }))
    .sort((a, b) => a.load - b.load || a.name.localeCompare(b.name))
}

/**
 * For each child a teacher of its own class, else of the school, with the fewest children; each
 * suggestion counts for the next, so that many children are spread.
 */
export function suggest(gaps: Gap[], teachers: Candidate[], classes: SchoolClass[]): Map<string, string> {
  const load = new Map(teachers.map((teacher) => [teacher.id, teacher.load]))
  const suggested = new Map<string, string>()
  for (const gap of gaps) {
    const own = classes.find((c) => c.grade === gap.grade && c.name === gap.className)?.id
    const fewest = (some: Candidate[]) => [...some].sort((a, b) => load.get(a.id)! - load.get(b.id)!)[0]
    const classTeacher = fewest(teachers.filter((teacher) => own !== undefined && teacher.classIds.includes(own)))
    const any = fewest(teachers)
    const chosen = classTeacher && any && load.get(classTeacher.id)! <= load.get(any.id)! + SPREAD ? classTeacher : any
    if (!chosen) continue
    suggested.set(gap.studentId, chosen.id)
    load.set(chosen.id, load.get(chosen.id)! + 1)
  }
  return suggested
}

/** So many children more than the least burdened a class's own teacher may have and is still suggested. */
const SPREAD = 2
