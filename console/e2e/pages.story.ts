import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DESK, PHONE, openBrowser } from './browser'
import { Person } from './person'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const POSTS = [
  'guardian',
  'teacher',
  'class-teacher',
  'principal',
  'counsellor',
  'safety-officer',
  'aid-officer',
  'county-officer',
  'student',
]

/** Every page of a post's menu, on a phone and at a desk. */
describe.each(POSTS)('the pages of a %s', (post) => {
  it.each([
    ['phone', PHONE],
    ['desk', DESK],
  ])('can be used by everybody, on a %s', async (kind, viewport) => {
    const person = await Person.as(browser, post, viewport)
    await person.findsThePageSound(`${post}-home-${kind}`)
    for (const path of await person.menu()) {
      await person.opens(path)
      await person.findsThePageSound(`${post}${path.replaceAll('/', '-')}-${kind}`)
    }
    await person.leaves()
  })
})

describe('the first page on a phone', () => {
  it('loads at most 160 kB of script', async () => {
    const person = await Person.as(browser, 'guardian')
    const script = await person.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((one) => one as PerformanceResourceTiming)
        .filter((one) => one.name.endsWith('.js'))
        .reduce((sum, one) => sum + one.encodedBodySize, 0),
    )
    console.log(`first load: ${Math.round(script / 1000)} kB of script, gzip`)
    expect(script).toBeGreaterThan(0)
    expect(script).toBeLessThanOrEqual(160_000)
    await person.leaves()
  })
})
