import { existsSync, mkdirSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = [
  process.env.GUANAI_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export const PHONE = { width: 390, height: 844 }
export const DESK = { width: 1440, height: 900 }

export const pictures = new URL('../target/pictures/', import.meta.url).pathname

export async function openBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place && existsSync(place))
  if (!executablePath) throw new Error('no Chromium here; GUANAI_BROWSER may name one')
  mkdirSync(pictures, { recursive: true })
  // Without its own sandbox, since builds often run as root in a container; it only visits this platform.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}
