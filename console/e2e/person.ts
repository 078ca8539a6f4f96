import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { PHONE, pictures } from './browser'
import { CLIENT, REALM } from './examples'
import { platform } from './platform'

/** A person before the console. What their pages complain about is kept, and fails the story. */
export class Person {
  readonly complaints: string[] = []

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly base: string,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => {
      // A refused request is written there too; the page shows it, and the story looks at that.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.complaints.push(message.text())
      }
    })
  }

  /** Anybody, without a login. */
  static async anybody(browser: Browser, viewport = PHONE, base = platform().console): Promise<Person> {
    const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    context.setDefaultTimeout(15_000)
    return new Person(context, await context.newPage(), base)
  }

  /** The first demo user of a post, or the one with that name, logged in and at home. */
  static async as(browser: Browser, roleOrName: string, viewport = PHONE): Promise<Person> {
    const { users } = platform()
    const user = users.find((one) => one.username === roleOrName) ?? users.find((one) => one.role === roleOrName)
    if (!user) throw new Error(`nobody to log in as ${roleOrName}`)
    const person = await Person.anybody(browser, viewport)
    await person.logIn(user.username)
    return person
  }

  /** Somebody in a post before the [Examples], whose token is only the name of the post. */
  static async pretending(browser: Browser, role: string, base: string, viewport = PHONE): Promise<Person> {
    const person = await Person.anybody(browser, viewport, base)
    const session = { access_token: `role=${role}`, token_type: 'Bearer', scope: 'openid', profile: { sub: role }, expires_at: 4_102_444_800 }
    await person.context.addInitScript(([key, value]) => sessionStorage.setItem(key!, value!), [`oidc.user:${REALM}:${CLIENT}`, JSON.stringify(session)])
    await person.opens('/')
    return person
  }

  /** Addresses of the menu, below `/app`. */
  async menu(): Promise<string[]> {
    const more = this.page.locator('nav button[aria-controls="rest"]')
    if (await more.isVisible()) await more.click()
    const links = await this.page.locator('nav a[href^="/app/"]').evaluateAll((all) =>
      all.map((one) => new URL((one as HTMLAnchorElement).href).pathname.slice('/app'.length)),
    )
    return [...new Set(links)].filter((path) => path !== '/')
  }

  private async logIn(username: string): Promise<void> {
    await this.page.goto(this.base)
    await this.page.locator('#username').fill(username)
    await this.page.locator('#password').fill(platform().password)
    await this.page.locator('#kc-login').click()
    await this.page.locator('main h1').first().waitFor()
    await this.settle()
  }

  /** @param path below `/app/` */
  async opens(path: string): Promise<void> {
    await this.page.goto(this.base + path.replace(/^\//, ''))
    await this.settle()
  }

  /** Nothing is on its way any more, and the page says nothing of waiting. */
  async settle(): Promise<void> {
    await this.page.waitForLoadState('networkidle')
    await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  }

  async sees(text: string | RegExp): Promise<Locator> {
    const found = this.page.getByText(text).first()
    await found.waitFor()
    return found
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).or(this.page.getByRole('link', { name })).first().click()
    await this.settle()
  }

  async writes(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).first().fill(text)
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: `${pictures}${name}.png`, fullPage: true })
  }

  /** Everybody can use this page: no findings of axe, nothing wider than the screen, no error. */
  async findsThePageSound(name: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze()
    const found = violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`)
    const wider = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await this.picture(name)
    expect({ page: name, found, wider: Math.max(0, wider), complaints: this.complaints }).toEqual({
      page: name,
      found: [],
      wider: 0,
      complaints: [],
    })
  }

  async leaves(): Promise<void> {
    await this.context.close()
  }
}
