import { describe, expect, it } from 'vitest'
import type { ScorecardRow } from '@/api/scorecard'
import { grade, percent, placesOf, total } from './grade'

function row(numerator: number, denominator: number, target?: number, org = '330127/1'): ScorecardRow {
  return { org, numerator, denominator, target, unit: 'windows' }
}

describe('a number of the scorecard', () => {
  it('is met from its target on, near from nine tenths of it', () => {
    expect(grade(row(95, 100, 0.95))).toBe('met')
    expect(grade(row(90, 100, 0.95))).toBe('near')
    expect(grade(row(80, 100, 0.95))).toBe('below')
  })

  it('has no grade where nothing was due or no share is demanded', () => {
    expect(grade(row(0, 0, 1))).toBe('none')
    expect(grade(row(3, 4))).toBe('plain')
    expect(grade(undefined)).toBe('none')
  })

  it('is never rounded up to what it does not reach', () => {
    expect(percent(0.9999)).toBe('99%')
    expect(percent(1)).toBe('100%')
  })

  it('is summed over places, not averaged', () => {
    const sum = total([row(1, 1, 1), row(0, 9, 1)])
    expect([sum?.numerator, sum?.denominator]).toEqual([1, 10])
    expect(total([])).toBeUndefined()
  })

  it('stands under each place once, in the order of the paths', () => {
    const clause = (rows: ScorecardRow[]) => ({ clause: '3.1.3i', indicator: 'talks-held', rows })
    const places = placesOf([clause([row(1, 1, 1, 'b'), row(1, 1, 1, 'a')]), clause([row(1, 1, 1, 'a')])])
    expect(places.map((place) => place.org)).toEqual(['a', 'b'])
  })
})
