import { toValue, type MaybeRefOrGetter } from 'vue'
import { useFresh } from '../../shared/useFresh.ts'
import { PortalCheckPaperDocument, type PortalCheckPaperQuery } from './check.generated.ts'

export type CheckedPaper = Extract<
  PortalCheckPaperQuery['checkPaper'],
  { readonly __typename: 'PaperCheck' }
>

/** What the system knows of a paper of ours, by the code printed on it. */
export function useCheck(code: MaybeRefOrGetter<string>) {
  return useFresh({
    query: PortalCheckPaperDocument,
    variables: () => ({ code: toValue(code) }),
    pick: (data) => data.checkPaper,
    pause: () => toValue(code) === '',
  })
}
