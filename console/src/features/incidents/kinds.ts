import type { IncidentKind } from '@/api/incidents'

/** Those that a teacher meets most, first; the rest behind "more". */
export const USUAL: IncidentKind[] = ['INJURY', 'ILLNESS', 'BULLYING', 'VIOLENCE', 'MISSING', 'TRAFFIC', 'SELF_HARM', 'ABUSE']
export const RARE: IncidentKind[] = ['DROWNING', 'FIRE', 'CRUSH', 'FOOD_SAFETY', 'EPIDEMIC', 'NATURAL_DISASTER', 'FACILITY', 'DEATH', 'ABANDONMENT', 'SEXUAL_HARM', 'GATHERING', 'NETWORK', 'EXAM', 'OPINION', 'OTHER']
export const KINDS: IncidentKind[] = [...USUAL, ...RARE]

/** The child's part that goes without saying. */
export function usualPart(kind: string): 'INJURED' | 'VICTIM' | 'INVOLVED' {
  if (kind === 'INJURY' || kind === 'ILLNESS' || kind === 'TRAFFIC') return 'INJURED'
  return ['BULLYING', 'VIOLENCE', 'ABUSE', 'SEXUAL_HARM', 'ABANDONMENT'].includes(kind) ? 'VICTIM' : 'INVOLVED'
}
