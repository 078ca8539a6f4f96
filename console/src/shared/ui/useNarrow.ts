import { onScopeDispose, ref, type Ref } from 'vue'

const NARROW = '(max-width: 55.99rem)'

/** Whether the window is a phone's. */
export function useNarrow(): Ref<boolean> {
  const query = matchMedia(NARROW)
  const narrow = ref(query.matches)
  const look = () => (narrow.value = query.matches)
  query.addEventListener('change', look)
  onScopeDispose(() => query.removeEventListener('change', look))
  return narrow
}
