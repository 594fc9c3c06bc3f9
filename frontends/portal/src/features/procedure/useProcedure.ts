import { useRead } from '@motcua/graph-client'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { PortalProcedureDocument, type PortalProcedureQuery } from './procedure.generated.ts'

export type ProcedureView = NonNullable<PortalProcedureQuery['procedure']>
export type VersionView = NonNullable<ProcedureView['version']>

/** A procedure by its national code, with everything that is published of it. */
export function useProcedure(code: MaybeRefOrGetter<string>) {
  return useRead({
    query: PortalProcedureDocument,
    variables: () => ({ code: toValue(code) }),
    pick: (data) => data.procedure,
  })
}
