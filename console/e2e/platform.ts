import { readFileSync } from 'node:fs'

/** One who can log in, as `./guanai up` lists them. */
export interface DemoUser {
  username: string
  role: string
  who: string
}

/** A running demo platform, as its `up` described it. */
export interface Platform {
  console: string
  password: string
  users: DemoUser[]
}

/** Reads what `./guanai up` printed, from the file that `GUANAI_UP` names. */
export function platform(): Platform {
  const file = process.env.GUANAI_UP
  if (!file) throw new Error('GUANAI_UP is to name a file with what ./guanai up printed')
  return described(readFileSync(file, 'utf8'))
}

export function described(text: string): Platform {
  const users = text.matchAll(/^ {2}(\S+) +([a-z]+(?:-[a-z]+)?) +(\S.*)$/gm)
  return {
    console: only(text, /^ +console +(\S+)/m),
    password: only(text, /\(password (\S+)\)/),
    users: [...users].map(([, username, role, who]) => ({ username: username!, role: role!, who: who!.trim() })),
  }
}

function only(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)
  if (!found) throw new Error(`up did not say ${pattern}`)
  return found[1]!
}
