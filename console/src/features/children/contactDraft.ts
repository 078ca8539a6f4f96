import type { Channel, ContactEntry, ContactKind, ContactPart, FormText } from '@/api/contacts'
import { contactSteps } from '@/api/contacts'
import type { Step } from '@/api/step'
import { instantOf } from '@/shared/format/dates'

/** A contact as it is typed; empty where nothing was said. */
export interface ContactDraft {
  at: string
  channel: Channel
  reached: 'yes' | 'no'
  minutes: string
  concern: string
  note: string
  needs: string[]
  parts: string[]
  place: string
  occasion: string
  topics: string[]
  childWords: string
  advice: string
  step: string
  stepBy: string
  tellGuardian: 'yes' | 'no'
  where: string
  met: string[]
  living: string
  carer: string
  parents: string
  calledParents: 'yes' | 'no'
  study: string
  hazards: string
  mood: string
  carerSigned: 'yes' | 'no'
  nextOn: string
  /** by part of a liaison: with whom and what */
  who: Record<string, string>
  about: Record<string, string>
}

export function isVisit(kind: string): boolean {
  return kind === 'HOME_VISIT' || kind === 'BIMONTHLY_VISIT'
}

/** Parts of which a kind is made; none of most. */
export function partsOf(kind: string): ContactPart[] {
  if (kind === 'WEEKLY_CONTACT') return ['CONTACT', 'TUTORING']
  return kind === 'MONTHLY_LIAISON' ? ['PARENTS', 'TEACHER', 'CUSTODIAN'] : []
}

/** What is usual, so that most contacts take two taps: the topic, and to save. */
export function usual(kind: string, at: string, school: string): ContactDraft {
  return {
    at,
    channel: kind === 'MONTHLY_LIAISON' ? 'PHONE' : 'IN_PERSON',
    reached: 'yes',
    minutes: isVisit(kind) ? '45' : '20',
    concern: '0',
    note: '',
    needs: [],
    parts: partsOf(kind),
    place: school,
    occasion: 'WEEKLY',
    topics: [],
    childWords: '',
    advice: '',
    step: '',
    stepBy: '',
    tellGuardian: 'no',
    where: 'HOME',
    met: [],
    living: '',
    carer: '',
    parents: '',
    calledParents: 'no',
    study: '',
    hazards: '',
    mood: '',
    carerSigned: 'yes',
    nextOn: '',
    who: {},
    about: {},
  }
}

/** Fields that are still empty and must not be. */
export function missing(kind: string, draft: ContactDraft): string[] {
  if (draft.reached === 'no') return []
  const lacks: string[] = []
  if (partsOf(kind).length && !draft.parts.length) lacks.push('parts')
  if (isVisit(kind)) {
    if (!draft.met.length) lacks.push('met')
    if (!draft.living.trim()) lacks.push('living')
  } else if (kind === 'MONTHLY_LIAISON') {
    for (const part of draft.parts) {
      if (!draft.who[part]?.trim()) lacks.push(`who.${part}`)
      if (!draft.about[part]?.trim()) lacks.push(`about.${part}`)
    }
  } else {
    if (!draft.topics.length) lacks.push('topics')
    if (!draft.place.trim()) lacks.push('place')
  }
  return lacks
}

const some = (text: string) => text.trim() || undefined

/** What happened, as its kind demands; nothing of an attempt that failed. */
export function formOf(kind: string, draft: ContactDraft): FormText | undefined {
  if (draft.reached === 'no') return undefined
  const needs = draft.needs.length ? { needs: draft.needs as FormText['needs'] } : {}
  if (isVisit(kind)) return { ...needs, visit: visitOf(draft) }
  if (kind === 'MONTHLY_LIAISON') return { ...needs, liaison: liaisonOf(draft) }
  return { ...needs, talk: talkOf(draft) }
}

function talkOf(draft: ContactDraft): FormText['talk'] {
  return {
    place: draft.place.trim(),
    occasion: draft.occasion as NonNullable<FormText['talk']>['occasion'],
    topics: draft.topics as NonNullable<FormText['talk']>['topics'],
    childWords: some(draft.childWords),
    advice: some(draft.advice),
    step: some(draft.step),
    stepBy: some(draft.stepBy),
    tellGuardian: draft.tellGuardian === 'yes',
  }
}

function visitOf(draft: ContactDraft): FormText['visit'] {
  return {
    place: draft.where as NonNullable<FormText['visit']>['place'],
    met: draft.met.map((relation) => ({ relation })),
    living: draft.living.trim(),
    carer: some(draft.carer),
    parents: some(draft.parents),
    calledParents: draft.calledParents === 'yes',
    study: some(draft.study),
    hazards: some(draft.hazards),
    mood: some(draft.mood),
    carerSigned: draft.carerSigned === 'yes',
    nextOn: some(draft.nextOn),
  }
}

function liaisonOf(draft: ContactDraft): FormText['liaison'] {
  return {
    parts: draft.parts.map((part) => ({
      part: part as ContactPart,
      channel: draft.channel,
      who: draft.who[part]!.trim(),
      about: draft.about[part]!.trim(),
    })),
  }
}

export function stepsOf(id: string, pairingId: string, kind: ContactKind, draft: ContactDraft): Step[] {
  const entry: ContactEntry & { id: string } = {
    id,
    pairingId,
    kind,
    occurredAt: instantOf(draft.at),
    reached: draft.reached === 'yes',
    channel: draft.channel,
    minutes: draft.minutes === '' ? undefined : Number(draft.minutes),
    concern: Number(draft.concern),
    note: some(draft.note),
    parts: draft.reached === 'yes' && draft.parts.length ? (draft.parts as ContactPart[]) : undefined,
  }
  return contactSteps(entry, formOf(kind, draft))
}
