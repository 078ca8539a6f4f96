import type { operations as Aid } from './generated/aid'
import type { operations as Mentoring } from './generated/mentoring'
import type { operations as Notification } from './generated/notification'
import type { operations as Registry } from './generated/registry'
import type { operations as Safety } from './generated/safety'

type Of<Service extends string, Operations> = `${Service}${Capitalize<string & keyof Operations>}`

/** Ids of operations as the gateway names them, such as `mentoringListDuties`; it has a few of its own. */
export type Operation =
  | Of<'aid', Aid>
  | Of<'mentoring', Mentoring>
  | Of<'notification', Notification>
  | Of<'registry', Registry>
  | Of<'safety', Safety>
  | 'getScorecard'
