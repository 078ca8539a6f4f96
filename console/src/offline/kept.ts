import { Unreachable } from '@/api/problem'
import { get, put } from './store'

/** What was read, and when, where it is not of this moment. */
export interface Kept<T> {
  value: T
  /** when it was kept, absent while it is fresh */
  keptAt?: string
}

interface Row<T> {
  owner: string
  at: string
  value: T
}

/** From the platform; without a line what the same person's device kept of it. */
export async function fresh<T>(owner: string, name: string, ask: () => Promise<T>): Promise<Kept<T>> {
  try {
    const value = await ask()
    await put('kept', name, { owner, at: new Date().toISOString(), value } satisfies Row<T>)
    return { value }
  } catch (failure) {
    if (!(failure instanceof Unreachable)) throw failure
    const row = await get<Row<T>>('kept', name)
    if (row?.owner !== owner) throw failure
    return { value: row.value, keptAt: row.at }
  }
}

export async function keep(name: string, value: unknown): Promise<void> {
  await put('kept', name, value)
}

export async function kept<T>(name: string): Promise<T | undefined> {
  return get<T>('kept', name)
}
