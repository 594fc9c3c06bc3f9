import { useAnnounce } from '@motcua/app-contract'
import type { Outcome } from '@motcua/graph-client'
import { computed, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { nextDossier, rememberDone, rememberOpened } from '../../shared/queue.ts'
import type { ActRequest, OfficerAct } from './acts/act-request.ts'
import { useActs, type Acted } from './acts/useActs.ts'
import { useMarks } from './check/useMarks.ts'
import { useDossier } from './useDossier.ts'

/** An act that was done on this desk. */
export interface DoneAct extends Pick<Acted, 'code' | 'dueAt'> {
  readonly act: OfficerAct
}

/** A dossier on the desk: what is read, what is done with it, and what comes next. */
export function useDesk(id: string) {
  const { t } = useI18n({ useScope: 'global' })
  const router = useRouter()
  const announce = useAnnounce()
  const { outcome, busy: reading, reload, expect } = useDossier(id)
  const { act, busy: acting } = useActs()
  const marks = useMarks(id, () =>
    outcome.value.kind === 'ok' ? outcome.value.value.check : undefined,
  )
  const failure = shallowRef<Exclude<Outcome<unknown>, { kind: 'ok' }>>()
  const done = shallowRef<DoneAct>()
  const round = ref(0)
  let last: ActRequest | undefined

  rememberOpened(id)

  async function perform(request: ActRequest): Promise<void> {
    if (outcome.value.kind !== 'ok' || acting.value) return
    last = request
    const marked = await marks.flush()
    if (marked.kind !== 'ok') {
      failure.value = marked
      return
    }
    const { version } = outcome.value.value
    const result = await act({ id, version }, request)
    failure.value = result.kind === 'ok' ? undefined : result
    if (result.kind !== 'ok') return

    const { code, dueAt } = result.value
    expect(result.value.version)
    rememberDone(id)
    round.value += 1
    marks.forget()
    done.value = { act: request.act, code, dueAt }
    announce(t(`backOffice.done.${request.act}`), 'success')
    reload()
  }

  return {
    ...{ outcome, reading, acting, failure, done, round, marks, perform },
    next: computed(() => nextDossier(id)),
    retry: () => last && void perform(last),
    reload(): void {
      failure.value = undefined
      reload()
    },
    toInbox: () => void router.push({ name: 'backOffice.inbox' }),
    toNext(): void {
      const next = nextDossier(id)
      void router.push(
        next ? { name: 'backOffice.dossier', params: { id: next } } : { name: 'backOffice.inbox' },
      )
    },
  }
}
