import { computed, watch } from 'vue'
import { scorecard, terms, type Level } from '@/api/scorecard'
import { useFilter } from '@/shared/list/useFilter'
import { useLoad } from '@/shared/ui/useLoad'

/** The scorecard of the term and level that stand in the address. */
export function useScorecard() {
  const term = useFilter('term')
  const by = useFilter('by', 'school')
  const calendar = useLoad(terms)
  const chosen = computed(() => term.value || calendar.value.value?.current || calendar.value.value?.all[0]?.code || '')
  const card = useLoad(async () => (chosen.value ? await scorecard(chosen.value, by.value as Level) : undefined))
  watch([chosen, by], () => void card.load())
  const termChoices = computed(() => (calendar.value.value?.all ?? []).map((one) => ({ value: one.code, label: `${one.code} ${one.name}` })))
  return { term, by, chosen, card, termChoices }
}
