import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts'
import { ref } from 'vue'
import { readSettings } from './settings'

/** Logged in, logged out, or logged in before and without a line to ask. */
export type SessionState = 'in' | 'out' | 'unknown'

export const sessionState = ref<SessionState>('unknown')

let manager: UserManager | undefined

/** What else is to go when somebody logs out, such as the sealed store of the phone. */
const farewells: (() => Promise<void>)[] = []

export function atLogout(farewell: () => Promise<void>): void {
  farewells.push(farewell)
}

async function open(): Promise<UserManager> {
  if (manager) return manager
  const { authority, client } = await readSettings()
  const base = location.origin + import.meta.env.BASE_URL
  manager = new UserManager({
    authority,
    client_id: client,
    redirect_uri: `${base}callback`,
    post_logout_redirect_uri: base,
    response_type: 'code',
    scope: 'openid',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
    accessTokenExpiringNotificationTimeInSeconds: 60,
    monitorSession: false,
  })
  manager.events.addUserLoaded(() => void (sessionState.value = 'in'))
  manager.events.addUserUnloaded(() => void (sessionState.value = 'out'))
  return manager
}

/** Finds the session of this tab; takes the way back from the realm. Answers the path to show. */
export async function resume(path: string): Promise<string | undefined> {
  const users = await open()
  if (path.startsWith('/callback')) {
    const user = await users.signinRedirectCallback()
    sessionState.value = 'in'
    return typeof user.state === 'string' ? user.state : '/'
  }
  const user = await users.getUser()
  sessionState.value = user && (!user.expired || (await renew())) ? 'in' : 'out'
  return undefined
}

export async function login(back: string): Promise<void> {
  await (await open()).signinRedirect({ state: back, ui_locales: document.documentElement.lang })
}

export async function logout(): Promise<void> {
  for (const farewell of farewells) await farewell()
  const users = await open()
  await users.signoutRedirect()
}

let renewal: Promise<User | null> | undefined

/** One renewal at a time: a refresh token serves only twice. */
async function renew(): Promise<User | null> {
  renewal ??= open()
    .then((users) => users.signinSilent())
    .catch((failure: unknown) => {
      if (navigator.onLine) sessionState.value = 'out'
      console.warn('session not renewed', failure)
      return null
    })
    .finally(() => (renewal = undefined))
  return renewal
}

/** A token that still lives, or none when somebody has to log in again. */
export async function accessToken(): Promise<string | undefined> {
  if (!manager) return undefined
  const user = await manager.getUser()
  if (user && !user.expired) return user.access_token
  return user ? (await renew())?.access_token : undefined
}
