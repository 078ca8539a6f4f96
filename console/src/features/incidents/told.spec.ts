import { describe, expect, it } from 'vitest'
import type { Incident, Involved } from '@/api/incidents'
import { minutesLeft, toldState } from './told'

const incident = { reportedAt: '2026-04-27T02:00:00Z', toldWithinMinutes: 10 } as Incident
const child = (said: Partial<Involved>) => ({ told: [], toldInTime: false, ...said }) as Involved
const at = (clock: string) => new Date(`2026-04-27T${clock}Z`)

describe('telling the guardians', () => {
  it('is not late while its minutes still run', () => {
    expect(toldState(child({}), incident, at('02:09:00'))).toBe('WAITING')
    expect(minutesLeft(incident, at('02:09:00'))).toBe(1)
  })
  it('is late once they have passed', () => {
    expect(toldState(child({}), incident, at('02:11:01'))).toBe('LATE')
  })
  it('says whether it was in time when it is done', () => {
    expect(toldState(child({ toldAt: '2026-04-27T02:05:00Z', toldInTime: true }), incident, at('03:00:00'))).toBe('IN_TIME')
    expect(toldState(child({ toldAt: '2026-04-27T02:50:00Z' }), incident, at('03:00:00'))).toBe('TOLD_LATE')
  })
  it('tells nobody when every guardian is a suspect', () => {
    expect(toldState(child({ toldInTime: undefined }), incident, at('02:01:00'))).toBe('NOBODY')
  })
  it('asks for a telephone call when nobody was reached', () => {
    expect(toldState(child({ unreachable: { at: '2026-04-27T02:08:00Z', reason: 'NO_CONTACT' } }), incident, at('02:09:00'))).toBe('UNREACHABLE')
  })
})
