import { describe, expect, it } from 'vitest'
import type { Duty } from '@/api/duties'
import { byHelper } from './byHelper'

const duty = (helperId: string, ...missed: string[]) => ({ helperId, helperName: helperId, missed: missed.map((from) => ({ from, until: from })) }) as Duty

describe('late duties by helper', () => {
  it('puts whoever is late with most first, and says since when', () => {
    const late = byHelper([duty('王', '2026-04-13'), duty('李', '2026-04-06'), duty('王', '2026-04-06', '2026-03-30')])
    expect(late.map((helper) => [helper.name, helper.duties.length, helper.since])).toEqual([
      ['王', 2, '2026-03-30'],
      ['李', 1, '2026-04-06'],
    ])
  })
})
