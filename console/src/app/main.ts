import { createApp } from 'vue'
import { actAs } from '@/api/client'
import { announce, i18n, language } from '@/i18n'
import App from './App.vue'
import { chosenPost, loadMe } from './me'
import { router } from './router'
import { accessToken, resume, sessionState } from './session'
import './style.css'

actAs({ token: accessToken, language: () => language.value, post: chosenPost })

/** Where the browser stands, below `/app`. */
function path(): string {
  return location.pathname.slice(import.meta.env.BASE_URL.length - 1)
}

async function begin(): Promise<void> {
  announce()
  const app = createApp(App).use(i18n)
  try {
    const back = await resume(path())
    if (back) history.replaceState(null, '', import.meta.env.BASE_URL + back.slice(1))
    if (sessionState.value === 'in') await loadMe()
  } catch (failure) {
    console.warn('no session', failure)
  }
  app.use(router).mount('#app')
}

void begin()

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`)
}
