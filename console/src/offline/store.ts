/**
 * What the phone keeps: sealed with a key that the browser never gives out (AES-GCM, not
 * extractable), so that a copied profile shows nothing without the browser itself. Thrown away at
 * logout, the key first.
 */
const NAME = 'guanai'
const STORES = ['key', 'kept', 'queue'] as const
type StoreName = (typeof STORES)[number]

interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  text: ArrayBuffer
}

let opening: Promise<IDBDatabase> | undefined

function database(): Promise<IDBDatabase> {
  opening ??= new Promise((done, failed) => {
    const asked = indexedDB.open(NAME, 1)
    asked.onupgradeneeded = () => STORES.forEach((name) => asked.result.createObjectStore(name))
    asked.onsuccess = () => {
      asked.result.onversionchange = () => asked.result.close()
      done(asked.result)
    }
    asked.onerror = () => failed(asked.error)
  })
  return opening
}

async function run<T>(store: StoreName, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await database()
  return new Promise((done, failed) => {
    const transaction = db.transaction(store, mode, { durability: 'strict' })
    const request = act(transaction.objectStore(store))
    transaction.oncomplete = () => done(request.result)
    transaction.onabort = () => failed(transaction.error ?? request.error)
  })
}

async function key(): Promise<CryptoKey> {
  const held = await run<CryptoKey | undefined>('key', 'readonly', (s) => s.get('seal'))
  if (held) return held
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  try {
    await run('key', 'readwrite', (s) => s.add(made, 'seal'))
    return made
  } catch {
    // Another tab was first: its key is the one.
    return run<CryptoKey>('key', 'readonly', (s) => s.get('seal'))
  }
}

async function seal(value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), new TextEncoder().encode(JSON.stringify(value)))
  return { iv, text }
}

/** Nothing when it was sealed with a key that is gone. */
async function open<T>(sealed: Sealed): Promise<T | undefined> {
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, await key(), sealed.text)
    return JSON.parse(new TextDecoder().decode(text)) as T
  } catch {
    return undefined
  }
}

export async function put(store: 'kept' | 'queue', name: string, value: unknown): Promise<void> {
  const sealed = await seal(value)
  await run(store, 'readwrite', (s) => s.put(sealed, name))
}

export async function get<T>(store: 'kept' | 'queue', name: string): Promise<T | undefined> {
  const sealed = await run<Sealed | undefined>(store, 'readonly', (s) => s.get(name))
  return sealed && open<T>(sealed)
}

export async function all<T>(store: 'kept' | 'queue'): Promise<T[]> {
  const sealed = await run<Sealed[]>(store, 'readonly', (s) => s.getAll())
  const opened = await Promise.all(sealed.map((s) => open<T>(s)))
  return opened.filter((value) => value !== undefined)
}

export async function remove(store: 'kept' | 'queue', name: string): Promise<void> {
  await run(store, 'readwrite', (s) => s.delete(name))
}

/** At logout. */
export async function wipe(): Promise<void> {
  for (const store of STORES) await run(store, 'readwrite', (s) => s.clear())
}
