import { createApp } from 'vue'
import { actAs } from '@/api/client'
import { announce, i18n, language } from '@/i18n'
import { showType } from './largeType'
import App from './App.vue'
import { keep, kept } from '@/offline/kept'
import { keepSending } from '@/offline/queue'
import { wipe } from '@/offline/store'
import { Unreachable } from '@/api/problem'
import type { Me } from '@/api/me'
import { chosenPost, know, loadMe, me } from './me'
import { fetchAhead, router } from './router'
import { accessToken, atLogout, resume, sessionState } from './session'
import './style.css'

actAs({ token: accessToken, language: () => language.value, post: chosenPost })

/** After the first page has what it needs. */
const AHEAD_MS = 3000

/** Where the browser stands, below `/app`. */
function path(): string {
  return location.pathname.slice(import.meta.env.BASE_URL.length - 1)
}

/** Without a line whoever was here before goes on, with what the device kept. */
async function asBefore(): Promise<void> {
  const before = await kept<Me>('me')
  if (before) know({ ...before, now: new Date().toISOString() })
}

/** Answers the page to go on to after a login. */
async function identify(): Promise<string | undefined> {
  try {
    const back = await resume(path())
    if (sessionState.value === 'in') await keep('me', await loadMe())
    return back
  } catch (failure) {
    if (failure instanceof Unreachable || !navigator.onLine) await asBefore()
    console.warn('no session', failure)
    return undefined
  }
}

async function begin(): Promise<void> {
  announce()
  showType()
  atLogout(wipe)
  const back = await identify()
  const app = createApp(App).use(i18n).use(router)
  // The router stands at the way back from the realm, whose code serves once.
  if (back) await router.replace(back)
  app.mount('#app')
  if (me.value) setTimeout(fetchAhead, AHEAD_MS)
  keepSending(() => (sessionState.value === 'out' ? undefined : me.value?.person))
}

void begin()

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`)
}
