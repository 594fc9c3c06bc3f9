import { computed, useId, type ComputedRef } from 'vue'
import type { FieldProps } from './field-props.ts'

interface Field {
  readonly controlId: ComputedRef<string>
  readonly helpId: ComputedRef<string>
  readonly errorId: ComputedRef<string>
  /** Ids of help and error where there are such, for `aria-describedby`. */
  readonly describedBy: ComputedRef<string | undefined>
}

/** The ids that tie a control to its label, help and error. */
export function useField(props: FieldProps): Field {
  const ownId = useId()
  const controlId = computed(() => props.id ?? `field-${ownId}`)
  const helpId = computed(() => `${controlId.value}-help`)
  const errorId = computed(() => `${controlId.value}-error`)
  const describedBy = computed(() => {
    const ids = [props.help ? helpId.value : '', props.error ? errorId.value : '']
    return ids.filter(Boolean).join(' ') || undefined
  })
  return { controlId, helpId, errorId, describedBy }
}
