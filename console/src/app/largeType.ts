import { computed, ref } from 'vue'

const KEY = 'guanai.type'
const large = ref(localStorage.getItem(KEY) === 'large')

/** Everything a quarter larger, for old eyes. */
export const largeType = computed({
  get: () => large.value,
  set: (wanted) => {
    large.value = wanted
    localStorage.setItem(KEY, wanted ? 'large' : 'normal')
    showType()
  },
})

export function showType(): void {
  document.documentElement.dataset.type = large.value ? 'large' : 'normal'
}
