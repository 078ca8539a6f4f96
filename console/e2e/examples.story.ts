import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { DESK, PHONE, openBrowser } from './browser'
import { Examples } from './examples'
import { Person } from './person'

let browser: Browser
let base: string
const examples = new Examples()
beforeAll(async () => {
  browser = await openBrowser()
  base = await examples.start()
})
afterAll(async () => {
  await browser.close()
  examples.stop()
})

const SCREENS = [
  ['phone', PHONE],
  ['desk', DESK],
] as const
const ID = '0190f3c0-0000-7000-8000-000000000009'
/** Pages that no menu leads to. */
const BEHIND: Record<string, string[]> = {
  guardian: [`/family/${ID}`],
  'county-officer': ['/scorecard/3.1.3i/talks-held', '/places/staff?org=330127', `/aid/${ID}`],
}
const POSTS = ['guardian', 'teacher', 'class-teacher', 'principal', 'counsellor', 'safety-officer', 'aid-officer', 'county-officer', 'township-officer', 'student']

/** Each page is filled with what the API document shows, so a page that no longer fits it is found without a platform. */
describe.each(POSTS)('filled with examples, the pages of a %s', (post) => {
  it.each(SCREENS)('can be used by everybody, on a %s', async (kind, viewport) => {
    const person = await Person.pretending(browser, post, base, viewport)
    for (const path of ['/', ...(await person.menu()), ...(BEHIND[post] ?? [])]) {
      await person.opens(path)
      await person.findsThePageSound(`examples-${post}${path.replaceAll(/[/?=]/g, '-')}-${kind}`)
    }
    await person.leaves()
  })
})

describe('filled with examples, the pages for everybody', () => {
  it.each(SCREENS)('can be used by everybody, on a %s', async (kind, viewport) => {
    const person = await Person.anybody(browser, viewport, base)
    for (const path of ['/board', `/board/${ID}`, '/board/receipt', '/report', '/report/receipt']) {
      await person.opens(path)
      await person.findsThePageSound(`examples${path.replaceAll('/', '-')}-${kind}`)
    }
    await person.leaves()
  })
})
