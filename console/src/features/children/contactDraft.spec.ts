import { describe, expect, it } from 'vitest'
import { byChild } from './myChildren'
import type { Duty } from '@/api/duties'
import { formOf, missing, stepsOf, usual } from './contactDraft'

const AT = '2026-04-27T10:00'

describe('a contact as it is typed', () => {
  it('takes a talk with nothing but its topic', () => {
    const draft = usual('TALK', AT, '学校')
    expect(missing('TALK', draft)).toEqual(['topics'])
    draft.topics = ['STUDY']
    expect(missing('TALK', draft)).toEqual([])
    expect(formOf('TALK', draft)).toEqual({ talk: { place: '学校', occasion: 'WEEKLY', topics: ['STUDY'], tellGuardian: false } })
  })

  it('asks of a visit who was there and how they live', () => {
    expect(missing('HOME_VISIT', usual('HOME_VISIT', AT, ''))).toEqual(['met', 'living'])
  })

  it('asks of a liaison with whom and what, for each part that was reached', () => {
    const draft = usual('MONTHLY_LIAISON', AT, '')
    draft.parts = ['TEACHER']
    expect(missing('MONTHLY_LIAISON', draft)).toEqual(['who.TEACHER', 'about.TEACHER'])
  })

  it('sends an attempt that failed without a form', () => {
    const draft = { ...usual('HOME_VISIT', AT, ''), reached: 'no' as const }
    expect(missing('HOME_VISIT', draft)).toEqual([])
    expect(stepsOf('id-1', 'p1', 'HOME_VISIT', draft)).toHaveLength(1)
  })

  it('makes contact and form one record under one id', () => {
    const draft = { ...usual('TALK', AT, '学校'), topics: ['MOOD'] }
    const [contact, form] = stepsOf('id-1', 'p1', 'TALK', draft)
    expect(contact).toMatchObject({ key: 'id-1', body: { id: 'id-1', pairingId: 'p1', kind: 'TALK', occurredAt: '2026-04-27T10:00:00+08:00', minutes: 20 } })
    expect(form?.path).toBe('/api/mentoring/contacts/id-1/form')
  })
})

describe('my children', () => {
  const duty = (pairingId: string, state: Duty['state'], daysSinceDone?: number) => ({ pairingId, studentId: pairingId, state, daysSinceDone, missed: [] }) as unknown as Duty

  it('are each there once, the late first, the longest unseen before the others', () => {
    const children = byChild([duty('a', 'UPCOMING', 1), duty('b', 'DUE', 3), duty('c', 'OVERDUE', 9), duty('c', 'UPCOMING', 2), duty('d', 'DUE', 12)])
    expect(children.map((child) => [child.pairingId, child.state])).toEqual([
      ['c', 'OVERDUE'],
      ['d', 'DUE'],
      ['b', 'DUE'],
      ['a', 'UPCOMING'],
    ])
    expect(children[0]?.duties).toHaveLength(2)
  })
})
