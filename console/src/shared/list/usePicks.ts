import { ref, type Ref } from 'vue'

/** Which rows of a list are picked, by their ids. */
export interface Picks {
  ids: Ref<string[]>
  flip: (id: string) => void
  all: (ids: string[]) => void
  clear: () => void
}

export function usePicks(): Picks {
  const ids = ref<string[]>([])
  return {
    ids,
    flip: (id) => (ids.value = ids.value.includes(id) ? ids.value.filter((held) => held !== id) : [...ids.value, id]),
    all: (wanted) => (ids.value = ids.value.length === wanted.length ? [] : wanted),
    clear: () => (ids.value = []),
  }
}
