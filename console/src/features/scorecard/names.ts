import type { ScorecardClause } from '@/api/scorecard'
import { language } from '@/i18n'

/** What an indicator counts; those without a title of the Measures by their own name. */
export function titleOf(clause: ScorecardClause): string {
  const title = language.value === 'zh' ? clause.titleZh : clause.titleEn
  return title || clause.indicator.replaceAll('-', ' ')
}
