import { computed, type Ref, type WritableComputedRef } from 'vue'

/** Makes a field of an entry a model of its own. */
export function fieldsOf<Entry extends object>(entry: Ref<Entry>) {
  return function field<Key extends keyof Entry>(name: Key): WritableComputedRef<Entry[Key]> {
    return computed({
      get: () => entry.value[name],
      set: (value) => {
        entry.value = { ...entry.value, [name]: value }
      },
    })
  }
}
