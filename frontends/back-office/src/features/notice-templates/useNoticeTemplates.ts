import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
import { useFreshRead } from '../../shared/use-fresh-read.ts'
import {
  BackOfficeNoticeTemplateDocument,
  BackOfficeNoticeTemplatesDocument,
  BackOfficePreviewNoticeTemplateDocument,
  BackOfficeSaveNoticeTemplateDocument,
  type BackOfficeNoticeTemplatesQuery,
  type BackOfficeNoticeTemplateQueryVariables,
  type BackOfficeNoticeTemplateViewFragment,
  type BackOfficePreviewNoticeTemplateMutation,
} from './notice-templates.generated.ts'

/** A row of the list. */
export type TemplateRow = BackOfficeNoticeTemplatesQuery['noticeTemplates'][number]
/** A template with its versions. */
export type TemplateView = BackOfficeNoticeTemplateViewFragment
/** Which template. */
export type TemplateKey = BackOfficeNoticeTemplateQueryVariables
/** A template as a person would get it. */
export type Preview = Extract<
  BackOfficePreviewNoticeTemplateMutation['previewNoticeTemplate'],
  { readonly __typename: 'PreviewNoticeTemplateSuccess' }
>['preview']

/** The words as they are being written. */
export interface Words {
  readonly subject: string
  readonly body: string
}

/** All templates in use. */
export function useNoticeTemplates() {
  return useFreshRead({
    query: BackOfficeNoticeTemplatesDocument,
    variables: {},
    pick: ({ noticeTemplates }) => noticeTemplates,
  })
}

/** One template: its words, a preview, a new version. */
export function useNoticeTemplate(key: TemplateKey) {
  const read = useFreshRead({
    query: BackOfficeNoticeTemplateDocument,
    variables: key,
    pick: ({ noticeTemplate }) => noticeTemplate,
  })
  const previewing = useAct(
    BackOfficePreviewNoticeTemplateDocument,
    (data) => data.previewNoticeTemplate,
  )
  const saving = useAct(BackOfficeSaveNoticeTemplateDocument, (data) => data.saveNoticeTemplate)

  async function save(version: number, words: Words): Promise<Outcome<unknown>> {
    const input = { requestId: newRequestId(), version, template: { ...key, ...words } }
    const outcome = await saving.act({ input })
    if (outcome.kind === 'ok') read.reload()
    return outcome
  }

  return {
    outcome: read.outcome,
    reload: read.reload,
    preview: (words: Words) => previewing.act({ input: { ...key, ...words } }),
    previewing: previewing.busy,
    save,
    saving: saving.busy,
  }
}
