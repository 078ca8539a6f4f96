import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Me } from '@/api/me'
import { know } from '@/app/me'
import { language } from '@/i18n'
import { day, daysUntil, instantOf, localNow, moment, span } from './dates'

vi.useFakeTimers({ now: new Date('2026-12-01T20:00:00Z'), toFake: ['Date'] })
know({ now: '2026-04-27T16:30:00Z', timeZone: 'Asia/Shanghai', post: { roles: [], org: '', organisations: [] }, posts: [], today: '2026-04-28', demo: true, operations: [] } as Me)

afterEach(() => (language.value = 'zh'))

describe('dates by the county’s clock', () => {
  it('takes its day from the county, whatever the device says', () => {
    language.value = 'zh'
    expect(localNow()).toBe('2026-04-28T00:30')
    expect(daysUntil('2026-04-30')).toBe(2)
    expect(daysUntil('2026-04-27')).toBe(-1)
  })

  it('says a moment by the county’s clock', () => {
    language.value = 'zh'
    expect(moment('2026-04-27T16:05:00Z')).toBe('4月28日 00:05')
  })

  it('sends what was typed with the county’s offset', () => {
    expect(instantOf('2026-04-28T00:30')).toBe('2026-04-28T00:30:00+08:00')
  })

  it('writes a span of one month in short, and the year when it is another', () => {
    language.value = 'zh'
    expect(span('2026-04-06', '2026-04-12')).toBe('4月6–12日')
    expect(span('2026-04-04', '2026-04-14')).toBe('4月4–14日')
    expect(span('2026-04-27', '2026-05-03')).toBe('4月27日 – 5月3日')
    expect(day('2025-04-06')).toBe('2025年4月6日')
    language.value = 'en'
    expect(span('2026-04-06', '2026-04-12')).toBe('6–12 Apr')
  })
})
