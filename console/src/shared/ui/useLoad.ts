import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'

/** Something that comes from the platform: not there yet, there, or why not. */
export interface Loading<T> {
  value: ShallowRef<T | undefined>
  problem: ShallowRef<unknown>
  busy: Ref<boolean>
  load: () => Promise<void>
}

/** Asks at once, and again at each `load`; what was there stays until the new answer comes. */
export function useLoad<T>(ask: () => Promise<T>): Loading<T> {
  const value = shallowRef<T>()
  const problem = shallowRef<unknown>()
  const busy = ref(false)
  let turn = 0

  async function load(): Promise<void> {
    const mine = ++turn
    busy.value = true
    problem.value = undefined
    try {
      const answer = await ask()
      if (mine === turn) value.value = answer
    } catch (failure) {
      if (mine === turn) problem.value = failure
    } finally {
      if (mine === turn) busy.value = false
    }
  }

  void load()
  return { value, problem, busy, load }
}
