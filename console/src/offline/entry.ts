import type { ProblemDocument } from '@/api/problem'
import type { Step } from '@/api/step'

/** What somebody recorded, on its way to the platform. */
export interface Entry {
  id: string
  /** who recorded it: only they send it */
  person: string
  /** the post in which they did */
  post?: string
  madeAt: string
  /** for the person, such as "谈心 · 李小明" */
  title: string
  /** page that shows it again, to put it right */
  page?: string
  steps: Step[]
  /** steps that the platform has taken */
  done: number
  state: 'waiting' | 'sending' | 'sent' | 'refused'
  tries: number
  /** why it was refused */
  problem?: ProblemDocument
}

export type NewEntry = Pick<Entry, 'id' | 'person' | 'post' | 'madeAt' | 'title' | 'page' | 'steps'>

export function waiting(entry: NewEntry): Entry {
  return { ...entry, done: 0, state: 'waiting', tries: 0 }
}

/** From `waiting`; or from `sending`, where the tab died meanwhile. */
export function sending(entry: Entry): Entry {
  return { ...entry, state: 'sending', tries: entry.tries + 1, problem: undefined }
}

/** The platform took the next step. What was said about the child leaves the device with the last. */
export function taken(entry: Entry): Entry {
  const done = entry.done + 1
  const over = done === entry.steps.length
  return { ...entry, done, state: over ? 'sent' : 'sending', steps: over ? [] : entry.steps, tries: over ? entry.tries : 1 }
}

/** No answer, or one that says nothing about the record: it waits. */
export function lost(entry: Entry): Entry {
  return { ...entry, state: 'waiting' }
}

export function refused(entry: Entry, problem: ProblemDocument): Entry {
  return { ...entry, state: 'refused', problem }
}

/** Sent once more as it is, such as after the school has allowed a late entry. */
export function resumed(entry: Entry): Entry {
  return { ...entry, state: 'waiting', problem: undefined }
}

export type Verdict = 'taken' | 'later' | 'login' | 'refused'

/** The id is this device's own: an answer was lost so long ago that its key is forgotten. */
const TAKEN_BEFORE = ['mentoring.contact-exists', 'mentoring.form-exists', 'safety.incident-exists']

/** What an answer says about the record. */
export function verdict(status: number, code?: string): Verdict {
  if ((status >= 200 && status < 300) || (code && TAKEN_BEFORE.includes(code))) return 'taken'
  if (status === 401) return 'login'
  return status >= 500 || status === 408 || status === 429 ? 'later' : 'refused'
}
