import { createRouter, createWebHistory } from 'vue-router'
import { tell } from '@/shared/ui/flash'
import { say } from '@/i18n'
import { me, mayAny } from './me'
import { modules } from './modules'
import { login, sessionState } from './session'
import { t } from './texts'

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/callback', component: () => import('./NotFound.vue'), meta: { open: true } },
    ...modules.flatMap((module) => module.routes),
    { path: '/:rest(.*)*', component: () => import('./NotFound.vue'), meta: { title: { zh: '没有这一页', en: 'No such page' } } },
  ],
})

router.beforeEach(async (to) => {
  if (to.meta.open) return true
  if (sessionState.value === 'out' && !me.value) {
    return enter(to.fullPath)
  }
  return mayAny(to.meta.needs) ? true : { path: '/', replace: true }
})

/** Leaves for the login. Where that cannot be reached, the app says so and offers to try again. */
async function enter(back: string): Promise<boolean> {
  try {
    await login(back)
    return false
  } catch (failure) {
    console.warn('no login', failure)
    sessionState.value = 'unknown'
    return true
  }
}

router.afterEach((to) => {
  document.title = to.meta.title ? `${say(to.meta.title)} · 关爱` : '关爱'
})

router.onError((failure) => {
  console.warn('page not loaded', failure)
  tell(t('pageAway'))
})

/** Fetches the pages that somebody needs where there is no line. */
export function fetchAhead(): void {
  for (const route of router.getRoutes()) {
    const page: unknown = route.components?.default
    if (route.meta.offline && typeof page === 'function') {
      Promise.resolve((page as () => unknown)()).catch((failure: unknown) => console.warn('not fetched ahead', failure))
    }
  }
}
