import { useRead } from '@motcua/graph-client'
import { useLive } from '@motcua/app-contract'
import type { MaybeRefOrGetter } from 'vue'
import { useFresh } from '../../shared/useFresh.ts'
import { PortalHomeDossiersDocument, PortalHomeFieldsDocument } from './home.generated.ts'

/** The fields of administration with how many procedures each has. */
export function useHomeFields() {
  return useRead({
    query: PortalHomeFieldsDocument,
    variables: {},
    pick: (data) => data.procedureFields,
  })
}

/** The newest few of the person's dossiers; follows what happens to them. */
export function useHomeDossiers(pause: MaybeRefOrGetter<boolean>) {
  const read = useFresh({
    query: PortalHomeDossiersDocument,
    variables: {},
    pick: (data) => data.myDossiers,
    pause,
  })
  useLive('dossier', () => void read.reload())
  return read
}
