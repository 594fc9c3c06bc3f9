import { useSession } from '@motcua/app-contract'
import { useRead } from '@motcua/graph-client'
import { computed } from 'vue'
import { useApiText } from '../use-api-text.ts'
import { SupervisionAgenciesDocument, SupervisionFieldsDocument } from './filter.generated.ts'
import { ledAgencies, seesProvince } from './reach.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

/** The agencies and fields that figures can be cut by: all of the province's, or those that the reader leads. */
export function useChoices() {
  const session = useSession()
  const text = useApiText()
  const isProvince = computed(() => seesProvince(session.value))
  const agencyRead = useRead({
    query: SupervisionAgenciesDocument,
    variables: {},
    pick: ({ agencies }) => agencies,
    pause: () => !isProvince.value,
  })
  const fieldRead = useRead({
    query: SupervisionFieldsDocument,
    variables: {},
    pick: ({ procedureFields }) => procedureFields,
  })

  const agencies = computed<readonly Choice[]>(() => {
    if (!isProvince.value)
      return ledAgencies(session.value).map(({ id, name }) => ({ value: id, label: name }))
    const { outcome } = agencyRead
    if (outcome.value.kind !== 'ok') return []
    return outcome.value.value.map(({ id, name }) => ({ value: id, label: text(name) }))
  })
  const fields = computed<readonly Choice[]>(() => {
    const { outcome } = fieldRead
    if (outcome.value.kind !== 'ok') return []
    return outcome.value.value.map(({ field }) => ({ value: field.code, label: field.name }))
  })
  return { agencies, fields, isProvince }
}

/** The label of a choice; the value itself while the choices are not known. */
export function labelOf(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value
}
