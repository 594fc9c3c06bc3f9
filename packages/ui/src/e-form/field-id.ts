/** Id of the control of an e-form question: `/child/name` → `q-child-name`. */
export function fieldId(path: string): string {
  return `q${path.replaceAll('/', '-')}`
}
