// Keeps the shell so that the console opens without a line. Never answers for /api: what is known
// about a child is kept sealed by the app itself (src/offline), not here.
declare const self: ServiceWorkerGlobalScope
/** Paths below `/app/`, written by the build. */
declare const __SHELL__: string[]

const BASE = '/app/'
const SHELL = __SHELL__
const CACHE = `guanai-shell-${SHELL.filter((name) => name.startsWith('assets/')).join()}`

async function install(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll(SHELL.map((path) => BASE + path))
  await self.skipWaiting()
}

async function dropFormer(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (failure) {
    const kept = await caches.match(BASE)
    if (kept) return kept
    throw failure
  }
}

async function asset(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(dropFormer()))
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(BASE)) return
  if (event.request.mode === 'navigate') event.respondWith(page(event.request))
  else if (url.pathname.startsWith(`${BASE}assets/`)) event.respondWith(asset(event.request))
})

export {}
