import type { ScorecardClause, ScorecardRow } from '@/api/scorecard'

/** How a number stands to its target. */
export type Grade = 'met' | 'near' | 'below' | 'plain' | 'none'

/** What is still called near its target. */
const NEAR = 0.9

export function share(row: ScorecardRow | undefined): number | undefined {
  return row && row.denominator !== 0 ? row.numerator / row.denominator : undefined
}

export function grade(row: ScorecardRow | undefined): Grade {
  const reached = share(row)
  if (row === undefined || reached === undefined) return 'none'
  if (row.target === null || row.target === undefined) return 'plain'
  if (reached >= row.target) return 'met'
  return reached >= row.target * NEAR ? 'near' : 'below'
}

export function percent(part: number | undefined): string {
  return part === undefined ? '—' : `${Math.floor(part * 100)}%`
}

/** Places of all clauses, in the order of their paths. */
export function placesOf(clauses: readonly ScorecardClause[]): { org: string; name: string }[] {
  const names = new Map<string, string>()
  for (const { rows } of clauses) for (const row of rows) names.set(row.org, row.orgName || names.get(row.org) || row.org)
  return [...names].map(([org, name]) => ({ org, name })).sort((a, b) => a.org.localeCompare(b.org))
}

/** Sum over the places at or below one. */
export function total(rows: readonly ScorecardRow[]): ScorecardRow | undefined {
  const [first] = rows
  if (!first) return undefined
  const sum = (pick: (row: ScorecardRow) => number) => rows.reduce((all, row) => all + pick(row), 0)
  return { ...first, org: '', records: null, numerator: sum((row) => row.numerator), denominator: sum((row) => row.denominator) }
}

export function below(clause: ScorecardClause): number {
  return clause.rows.filter((row) => ['near', 'below'].includes(grade(row))).length
}
