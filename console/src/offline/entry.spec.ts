import { describe, expect, it } from 'vitest'
import { lost, refused, sending, taken, verdict, waiting, type NewEntry } from './entry'

const step = (path: string) => ({ method: 'POST' as const, path, body: { note: 'said' }, key: path })
const made: NewEntry = { id: 'e1', person: 'p1', madeAt: '2026-04-27T02:00:00Z', title: 'Talk', steps: [step('/a'), step('/b')] }

describe('a record on its way', () => {
  it('keeps its place when an answer is lost: what was taken is not sent again', () => {
    const half = lost(taken(sending(waiting(made))))
    expect(half).toMatchObject({ state: 'waiting', done: 1 })
  })

  it('forgets what was said once the platform has all of it', () => {
    const sent = taken(taken(sending(waiting(made))))
    expect(sent).toMatchObject({ state: 'sent', steps: [] })
  })

  it('keeps every word of what is refused', () => {
    const back = refused(sending(waiting(made)), { status: 422, code: 'x', title: 'No' })
    expect(back.steps[0]?.body).toEqual({ note: 'said' })
  })

  it('waits where the answer says nothing about the record', () => {
    expect([500, 503, 429, 408].map((status) => verdict(status))).toEqual(['later', 'later', 'later', 'later'])
    expect(verdict(401)).toBe('login')
  })

  it('counts as taken what an earlier attempt has left there', () => {
    expect(verdict(409, 'mentoring.contact-exists')).toBe('taken')
    expect(verdict(409, 'kit.stale')).toBe('refused')
    expect(verdict(403, 'kit.forbidden')).toBe('refused')
  })
})
