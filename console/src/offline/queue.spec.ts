import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { NewEntry } from './entry'
import { discard, entries, look, record, replace, send } from './queue'
import { all, put, wipe } from './store'
import { sending, waiting } from './entry'

interface Sent {
  path: string
  key: string
  post: string | null
}

/** Answers in turn; `undefined` is a line that broke. */
function platform(...statuses: (number | undefined)[]): Sent[] {
  const asked: Sent[] = []
  vi.stubGlobal('fetch', async (path: string, request: RequestInit) => {
    const headers = new Headers(request.headers)
    asked.push({ path, key: headers.get('Idempotency-Key')!, post: headers.get('Guanai-Post') })
    const status = statuses.shift()
    if (status === undefined) throw new TypeError('cut')
    return new Response(status < 300 ? '' : JSON.stringify({ code: 'kit.invalid', title: 'No', violations: [] }), { status })
  })
  return asked
}

let n = 0
const made = (): NewEntry => {
  n++
  return { id: `e${n}`, person: 'p1', post: 'post-1', madeAt: `2026-04-27T02:00:0${n}Z`, title: 'Talk', steps: [{ method: 'POST', path: `/c${n}`, body: { n }, key: `k${n}` }, { method: 'POST', path: `/f${n}`, body: {}, key: `l${n}` }] }
}

beforeEach(async () => {
  n = 0
  await wipe()
  await look()
})

describe('the queue', () => {
  it('sends a record at once, in the post in which it was made', async () => {
    const asked = platform(201, 201)
    expect(await record(made())).toMatchObject({ state: 'sent' })
    expect(asked).toEqual([
      { path: '/c1', key: 'k1', post: 'post-1' },
      { path: '/f1', key: 'l1', post: 'post-1' },
    ])
  })

  it('sends again under the same key when an answer was lost, and only what is missing', async () => {
    const asked = platform(201, undefined, 201)
    expect(await record(made())).toMatchObject({ state: 'waiting', done: 1 })
    await send('p1')
    expect(asked.map((a) => a.key)).toEqual(['k1', 'l1', 'l1'])
    expect(entries.value[0]).toMatchObject({ state: 'sent' })
  })

  it('goes on with what a killed tab was sending', async () => {
    await put('queue', 'e1', sending(waiting(made())))
    platform(201, 201)
    await send('p1')
    expect(entries.value[0]).toMatchObject({ state: 'sent' })
  })

  it('never sends for somebody else', async () => {
    await put('queue', 'e1', waiting(made()))
    const asked = platform(201, 201)
    await send('p2')
    expect(asked).toEqual([])
  })

  it('lets two tabs that begin together send once', async () => {
    await put('queue', 'e1', waiting(made()))
    const asked = platform(201, 201)
    let free: Promise<unknown> = Promise.resolve()
    vi.stubGlobal('navigator', {
      onLine: true,
      locks: {
        request: (_: string, act: () => Promise<unknown>) => {
          free = free.then(act)
          return free
        },
      },
    })
    await Promise.all([send('p1'), send('p1')])
    vi.unstubAllGlobals()
    expect(asked).toHaveLength(2)
  })

  it('stops at the first that cannot go, so that the order stays', async () => {
    await put('queue', 'e1', waiting(made()))
    await put('queue', 'e2', waiting(made()))
    const asked = platform(503)
    await send('p1')
    expect(asked.map((a) => a.path)).toEqual(['/c1'])
  })

  it('keeps what was refused until it is put right, then sends that in its place', async () => {
    platform(422)
    const back = await record(made())
    expect(back).toMatchObject({ state: 'refused', problem: { code: 'kit.invalid' } })
    const asked = platform(201, 201)
    const right = [{ ...back.steps[0]!, key: 'k1b' }, back.steps[1]!]
    expect(await replace(back, right)).toMatchObject({ state: 'sent' })
    expect(asked[0]?.key).toBe('k1b')
  })

  it('holds nothing that can be read without its key, and nothing after logout', async () => {
    platform(undefined)
    await record(made())
    expect(await all('queue')).toHaveLength(1)
    await wipe()
    expect(await all('queue')).toHaveLength(0)
  })

  it('lets go of what somebody deletes', async () => {
    platform(undefined)
    const entry = await record(made())
    await discard(entry)
    expect(entries.value).toEqual([])
  })
})
