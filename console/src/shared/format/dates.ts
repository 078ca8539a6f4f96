import { language } from '@/i18n'
import { dayOf, me, now, today } from '@/app/me'

const DAY = 86_400_000

function inWords(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language.value === 'zh' ? 'zh-CN' : 'en-GB', options)
}

function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** `4月27日`; with the year when it is not this one. */
export function day(iso: string | undefined): string {
  if (!iso) return ''
  const year = iso.slice(0, 4) === today().slice(0, 4) ? undefined : 'numeric'
  return inWords({ year, month: 'short', day: 'numeric', timeZone: 'UTC' }).format(midnight(iso.slice(0, 10)))
}

/** `4月27日 14:05`, by the county's clock. */
export function moment(iso: string | undefined): string {
  if (!iso) return ''
  const zone = me.value?.timeZone ?? 'Asia/Shanghai'
  const at = new Date(iso)
  const clock = inWords({ hour: '2-digit', minute: '2-digit', hour12: false, timeZone: zone }).format(at)
  return `${day(dayOf(at))} ${clock}`
}

/** Both ends, in short where they lie in one month: `4月6–12日`, `6–12 Apr`. */
export function span(from: string | undefined, to: string | undefined): string {
  if (!from || !to || from === to) return day(from ?? to)
  if (from.slice(0, 7) === to.slice(0, 7)) {
    const [first, last] = [Number(from.slice(8)), Number(to.slice(8))]
    return day(to).replace(new RegExp(`(?<!\\d)${last}(?!\\d)`), `${first}–${last}`)
  }
  return `${day(from)} – ${day(to)}`
}

/** Days from today to a day: negative when it is past. */
export function daysUntil(iso: string): number {
  return Math.round((midnight(iso.slice(0, 10)) - midnight(today())) / DAY)
}

/** A day so many days from today. */
export function dayFromToday(days: number): string {
  return new Date(midnight(today()) + days * DAY).toISOString().slice(0, 10)
}

/** Now, for `<input type="datetime-local">`, by the county's clock. */
export function localNow(): string {
  const zone = me.value?.timeZone ?? 'Asia/Shanghai'
  const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(now())
  return `${today()}T${clock}`
}

/** What was typed into such a field, as an instant with the county's offset. */
export function instantOf(local: string): string {
  const zone = me.value?.timeZone ?? 'Asia/Shanghai'
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${local}Z`))
    .find((part) => part.type === 'timeZoneName')?.value
  const offset = name?.replace('GMT', '') || '+00:00'
  return `${local}:00${offset}`
}
