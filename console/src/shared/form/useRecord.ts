import { ref, type Ref } from 'vue'
import { newId } from '@/api/client'
import { Problem } from '@/api/problem'
import type { Step } from '@/api/step'
import { chosenPost, me } from '@/app/me'
import type { Entry } from '@/offline/entry'
import { record, replace } from '@/offline/queue'
import { useForm, type Form } from './useForm'

export interface Recording extends Form {
  /** what was refused and is to be sent again in its place */
  held: Ref<Entry | undefined>
  /** Keeps it on the device, sends it if there is a line; answers how it stands, nothing when it was refused. */
  save: (title: string, page: string, steps: Step[]) => Promise<'sent' | 'waiting' | undefined>
}

/** A form whose record goes through the queue of the device. */
export function useRecord(known: readonly string[]): Recording {
  const form = useForm(known)
  const held = ref<Entry>()

  async function save(title: string, page: string, steps: Step[]): Promise<'sent' | 'waiting' | undefined> {
    let state: 'sent' | 'waiting' | undefined
    await form.send(async () => {
      const entry = held.value
        ? await replace({ ...held.value, title }, steps)
        : await record({ id: newId(), person: me.value?.person ?? '', post: chosenPost(), madeAt: new Date().toISOString(), title, page, steps })
      held.value = entry.state === 'refused' ? entry : undefined
      if (entry.problem) throw new Problem(entry.problem)
      state = entry.state === 'sent' ? 'sent' : 'waiting'
    })
    return state
  }

  return { ...form, held, save }
}
