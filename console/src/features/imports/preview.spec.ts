import { describe, expect, it } from 'vitest'
import { cut } from './preview'

describe('the preview of a roster', () => {
  it('finds the separator by the title row', () => {
    expect(cut('姓名;性别\n李, 明;男')).toEqual([['姓名', '性别'], ['李, 明', '男']])
    expect(cut('姓名\t性别\r\n李明\t男')).toEqual([['姓名', '性别'], ['李明', '男']])
  })
  it('shows a few rows only, and no empty ones', () => {
    expect(cut(`a,b\n\n${'1,2\n'.repeat(50)}`)).toHaveLength(6)
  })
})
