import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { Problem } from '@/api/problem'

export interface Form {
  busy: Ref<boolean>
  /** what is wrong with each field, by its name in the body */
  errors: Ref<Record<string, string>>
  /** what is wrong and belongs to no field of the page */
  problem: ShallowRef<unknown>
  /** Does it; answers whether it was done. While one sending lasts a second does nothing. */
  send: (act: () => Promise<unknown>) => Promise<boolean>
}

/** Turns a refusal into errors at their fields; `known` are those that the page shows. */
export function useForm(known?: readonly string[]): Form {
  const busy = ref(false)
  const errors = ref<Record<string, string>>({})
  const problem = shallowRef<unknown>()

  async function send(act: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    errors.value = {}
    problem.value = undefined
    try {
      await act()
      return true
    } catch (failure) {
      errors.value = failure instanceof Problem ? failure.fields() : {}
      const shown = Object.keys(errors.value).some((field) => field !== '' && (known === undefined ? false : known.includes(field)))
      problem.value = shown ? undefined : failure
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, errors, problem, send }
}
