import { ref } from 'vue'

const SHOWN_MS = 6000

/** What was just done, said once on whichever page comes next. */
export const flash = ref('')
let ending: ReturnType<typeof setTimeout> | undefined

export function tell(text: string): void {
  flash.value = text
  clearTimeout(ending)
  ending = setTimeout(() => (flash.value = ''), SHOWN_MS)
}
