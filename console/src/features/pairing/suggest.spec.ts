import { describe, expect, it } from 'vitest'
import type { Gap } from '@/api/gaps'
import type { SchoolClass, Staff } from '@/api/staff'
import { candidates, suggest } from './suggest'

const teacher = (id: string, ...classIds: string[]) => ({ id, name: id, active: true, posts: ['teacher'], classIds }) as unknown as Staff
const gap = (studentId: string, className: string) => ({ studentId, grade: 4, className }) as Gap
const classes = [{ id: 'c1', grade: 4, name: '1班' }, { id: 'c2', grade: 4, name: '2班' }] as SchoolClass[]

describe('whom to pair', () => {
  it('suggests a teacher of the child’s own class', () => {
    const teachers = candidates([teacher('a', 'c1'), teacher('b', 'c2')], [])
    expect(suggest([gap('s', '2班')], teachers, classes).get('s')).toBe('b')
  })

  it('spreads many children of one class instead of giving all to its teacher', () => {
    const teachers = candidates([teacher('a', 'c1'), teacher('b', 'c2')], [])
    const chosen = [...suggest(['1', '2', '3', '4', '5', '6'].map((id) => gap(id, '1班')), teachers, classes).values()]
    expect(chosen.filter((id) => id === 'a').length).toBe(4)
    expect(chosen.filter((id) => id === 'b').length).toBe(2)
  })

  it('counts the children whom a teacher looks after already', () => {
    const teachers = candidates([teacher('a', 'c1'), teacher('b', 'c2')], ['a', 'a', 'a', 'a'])
    expect(suggest([gap('s', '1班')], teachers, classes).get('s')).toBe('b')
  })

  it('leaves out who has left or teaches nobody', () => {
    const gone = { ...teacher('a'), active: false } as Staff
    const cook = { ...teacher('b'), posts: ['safety-officer'] } as Staff
    expect(candidates([gone, cook], [])).toEqual([])
  })
})
