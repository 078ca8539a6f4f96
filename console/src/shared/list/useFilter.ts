import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** A filter that stands in the address, so that a list can be sent, reloaded and gone back to. */
export function useFilter(name: string, unset = ''): WritableComputedRef<string> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => {
      const said = route.query[name]
      return typeof said === 'string' ? said : unset
    },
    set: (value) => void router.replace({ query: { ...route.query, [name]: value === unset ? undefined : value } }),
  })
}
