import { onScopeDispose, watch } from 'vue'
import { kept, keep } from '@/offline/kept'

const PAUSE_MS = 400

/** Keeps what is typed, sealed on the device, until it is recorded: nothing is lost by a call or a dead battery. */
export function useDraft<T extends object>(name: string, draft: T): { clear: () => Promise<void> } {
  let pending: ReturnType<typeof setTimeout> | undefined
  let over = false

  void kept<Partial<T>>(`draft:${name}`).then((found) => {
    if (found && !over) Object.assign(draft, found)
  })

  watch(draft, () => {
    clearTimeout(pending)
    if (!over) pending = setTimeout(() => void keep(`draft:${name}`, { ...draft }), PAUSE_MS)
  })
  onScopeDispose(() => clearTimeout(pending))

  async function clear(): Promise<void> {
    over = true
    clearTimeout(pending)
    await keep(`draft:${name}`, null)
  }

  return { clear }
}
