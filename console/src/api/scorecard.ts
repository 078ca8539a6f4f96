import { ok, registry } from './client'
import { call, file } from './files'
import type { components } from './generated/registry'

export type Term = components['schemas']['Term']
export type Level = 'school' | 'village' | 'township' | 'county'

/** One number, of one place. */
export interface ScorecardRow {
  org: string
  orgName?: string
  numerator: number
  denominator: number
  /** share that is demanded, 0–1 */
  target?: number | null
  unit: string
  asOf?: string
  /** address of the very list of records behind it */
  records?: string | null
}

export interface ScorecardClause {
  clause: string
  indicator: string
  titleZh?: string
  titleEn?: string
  rows: ScorecardRow[]
}

/** The scorecard of a term (考核评分表), which the gateway puts together. */
export interface Scorecard {
  term: string
  asOf?: string | null
  by: Level
  clauses: ScorecardClause[]
  missing: string[]
  withheld: string[]
}

/** A record behind a number: lists of every kind, shown by the fields that they have. */
export type AnyRecord = Record<string, unknown>

export async function scorecard(term: string, by: Level): Promise<Scorecard> {
  return (await call(`/api/scorecard?${new URLSearchParams({ term, by })}`)).json()
}

export function scorecardFile(term: string, by: Level): Promise<Blob> {
  return file(`/api/scorecard?${new URLSearchParams({ term, by, format: 'xlsx' })}`)
}

/** One page of the list that a number names. */
export async function recordsBehind(address: string, cursor?: string): Promise<{ items: AnyRecord[]; next?: string }> {
  const url = new URL(address, location.origin)
  if (url.origin !== location.origin || !url.pathname.startsWith('/api/')) throw new Error(`not a list of ours: ${address}`)
  if (cursor) url.searchParams.set('cursor', cursor)
  return (await call(url.pathname + url.search)).json()
}

/** Terms, newest first, and the one that today lies in. */
export async function terms(): Promise<{ all: Term[]; current?: string }> {
  const calendar = await ok(registry.GET('/api/registry/calendar', {}))
  return { all: [...calendar.terms].sort((a, b) => b.startsOn.localeCompare(a.startsOn)), current: calendar.currentTerm }
}
