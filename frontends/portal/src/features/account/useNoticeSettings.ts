import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
import { useFresh } from '../../shared/useFresh.ts'
import {
  PortalChangeMyNoticeSettingsDocument,
  PortalConfirmMyContactDocument,
  PortalNoticeSettingsDocument,
  type PortalNoticeSettingsViewFragment,
  type PortalPendingContactFragment,
} from './account.generated.ts'

export type NoticeSettingsView = PortalNoticeSettingsViewFragment
export type PendingContact = PortalPendingContactFragment
export type NoticeChoice = Pick<NoticeSettingsView, 'email' | 'sms' | 'smsDiacritics' | 'language'>

/** By which ways the person is told, and new addresses that wait for their code. */
export function useNoticeSettings() {
  const read = useFresh({
    query: PortalNoticeSettingsDocument,
    variables: {},
    pick: (data) => data.myNoticeSettings,
  })
  const changing = useAct(
    PortalChangeMyNoticeSettingsDocument,
    (data) => data.changeMyNoticeSettings,
  )
  const confirming = useAct(PortalConfirmMyContactDocument, (data) => data.confirmMyContact)

  async function choose(choice: NoticeChoice): Promise<Outcome<unknown>> {
    const outcome = await changing.act({ input: { requestId: newRequestId(), ...choice } })
    if (outcome.kind === 'ok') await read.reload()
    return outcome
  }

  async function confirm(
    channel: PendingContact['channel'],
    code: string,
  ): Promise<Outcome<unknown>> {
    const outcome = await confirming.act({ input: { requestId: newRequestId(), channel, code } })
    if (outcome.kind === 'ok') await read.reload()
    return outcome
  }

  return {
    outcome: read.outcome,
    reload: read.reload,
    choose,
    choosing: changing.busy,
    confirm,
    confirming: confirming.busy,
  }
}
