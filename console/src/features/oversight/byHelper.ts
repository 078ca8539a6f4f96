import { listDuties, type Duty } from '@/api/duties'
import { me } from '@/app/me'
import { whole } from '@/shared/list/useListing'

/** A helper with what is late. */
export interface LateHelper {
  helperId: string
  name: string
  duties: Duty[]
  /** first day of the earliest window that was missed */
  since?: string
}

/** Whoever is late with most comes first. */
export function byHelper(duties: Duty[]): LateHelper[] {
  const grouped = grouping(duties)
  return [...grouped.values()].map(helperOf).sort((a, b) => b.duties.length - a.duties.length || a.name.localeCompare(b.name))
}

function grouping(duties: Duty[]): Map<string, Duty[]> {
  const grouped = new Map<string, Duty[]>()
  for (const duty of duties) grouped.set(duty.helperId, [...(grouped.get(duty.helperId) ?? []), duty])
  return grouped
}

function helperOf(duties: Duty[]): LateHelper {
  const days = duties.flatMap((duty) => duty.missed.map((window) => window.from ?? window.until)).sort()
  return { helperId: duties[0]!.helperId, name: duties[0]!.helperName ?? '', duties, since: days[0] }
}

export function overdue(kind?: string): Promise<Duty[]> {
  return whole((cursor) => listDuties({ org: me.value?.post.org, state: ['OVERDUE'], kind: kind ? [kind] : undefined, cursor, limit: 200 }))
}
