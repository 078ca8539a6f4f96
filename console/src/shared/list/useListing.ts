import { ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'

export interface Page<T> {
  items: T[]
  next?: string
}

/** A list read page by page. */
export interface Listing<T> {
  rows: ShallowRef<T[]>
  /** cursor of what follows; absent at the end */
  next: Ref<string | undefined>
  problem: ShallowRef<unknown>
  busy: Ref<boolean>
  /** whether the first page has come */
  known: Ref<boolean>
  more: () => Promise<void>
  reload: () => Promise<void>
}

/** Reads the first page at once and again when `filter` changes. */
export function useListing<T>(ask: (cursor: string | undefined) => Promise<Page<T>>, filter?: () => unknown): Listing<T> {
  const rows = shallowRef<T[]>([])
  const next = ref<string>()
  const problem = shallowRef<unknown>()
  const busy = ref(false)
  const known = ref(false)
  let turn = 0

  async function read(from: string | undefined): Promise<void> {
    const mine = ++turn
    busy.value = true
    problem.value = undefined
    try {
      const page = await ask(from)
      if (mine !== turn) return
      rows.value = from ? [...rows.value, ...page.items] : page.items
      next.value = page.next
      known.value = true
    } catch (failure) {
      if (mine === turn) problem.value = failure
    } finally {
      if (mine === turn) busy.value = false
    }
  }

  const reload = () => read(undefined)
  if (filter) watch(filter, reload, { deep: true })
  void reload()
  return { rows, next, problem, busy, known, more: () => read(next.value), reload }
}

/** All pages, at most `most` rows: for lists that a person has at once, such as their own children. */
export async function whole<T>(ask: (cursor: string | undefined) => Promise<Page<T>>, most = 1000): Promise<T[]> {
  const rows: T[] = []
  let cursor: string | undefined
  do {
    const page: Page<T> = await ask(cursor)
    rows.push(...page.items)
    cursor = page.next
  } while (cursor && rows.length < most)
  return rows
}
