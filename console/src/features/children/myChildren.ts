import { me } from '@/app/me'
import { listDuties, type DueState, type Duty } from '@/api/duties'
import { fresh, type Kept } from '@/offline/kept'
import { whole } from '@/shared/list/useListing'

/** A child with the duties of its pairing with the caller. */
export interface MyChild {
  studentId: string
  name: string
  className: string
  pairingId: string
  duties: Duty[]
  /** the worst of its duties */
  state: DueState
}

const WORST: DueState[] = ['OVERDUE', 'DUE', 'UPCOMING']

/** Late children first, then those with something due; within that the longest unseen first. */
export function byChild(duties: Duty[]): MyChild[] {
  const grouped = new Map<string, Duty[]>()
  for (const duty of duties) {
    const held = grouped.get(duty.pairingId)
    if (held) held.push(duty)
    else grouped.set(duty.pairingId, [duty])
  }
  return [...grouped.values()].map(childOf).sort((a, b) => rank(a) - rank(b) || unseen(b) - unseen(a))
}

function childOf(duties: Duty[]): MyChild {
  const first = duties[0]!
  return {
    studentId: first.studentId,
    name: first.studentName ?? '',
    className: first.className ?? '',
    pairingId: first.pairingId,
    duties: [...duties].sort((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state)),
    state: WORST.find((state) => duties.some((duty) => duty.state === state)) ?? 'UPCOMING',
  }
}

function rank(child: MyChild): number {
  return WORST.indexOf(child.state)
}

function unseen(child: MyChild): number {
  return Math.max(...child.duties.map((duty) => duty.daysSinceDone ?? 10_000))
}

/** The caller's children, without a line as the device kept them. */
export async function myChildren(): Promise<Kept<MyChild[]>> {
  const found = await fresh(me.value?.person ?? '', 'duties', () => whole((cursor) => listDuties({ helper: 'me', cursor, limit: 200 })))
  return { ...found, value: byChild(found.value) }
}

/** Kinds of contact that are recorded on a page of their own; of the others the duty has its document. */
export function isContact(kind: string): boolean {
  return ['TALK', 'HOME_VISIT', 'WEEKLY_CONTACT', 'MONTHLY_LIAISON', 'BIMONTHLY_VISIT'].includes(kind)
}
