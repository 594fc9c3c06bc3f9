/** What the schema cannot see: values of a profile that contradict each other. */
export function findContradictions(
  profile: {
    readonly id: string
    readonly regulation: { readonly status: string; readonly effectiveFrom: string | null }
    readonly dossierCode: {
      readonly example: string
      readonly pattern: string
      readonly acceptedPattern: string
    }
    readonly documents: { readonly set: string; readonly forms: readonly unknown[] }
    readonly onlineLevels: { readonly scheme: string; readonly levels: readonly unknown[] }
  },
  id: string,
): readonly string[] {
  const { regulation, dossierCode, documents, onlineLevels } = profile
  const forms = documents.set === 'TT01_2018' ? 6 : 7
  const levels = onlineLevels.scheme === 'LEVELS_1_4' ? 4 : 2
  const isDated = regulation.effectiveFrom !== null

  return [
    profile.id === id ? '' : `id: "${profile.id}" is not the name of the file, ${id}`,
    isDated === (regulation.status === 'ISSUED')
      ? ''
      : 'regulation: only a draft has no first day in force',
    ...(['pattern', 'acceptedPattern'] as const).map((key) =>
      matches(dossierCode[key], dossierCode.example)
        ? ''
        : `dossierCode.${key}: does not accept the example ${dossierCode.example}`,
    ),
    documents.forms.length === forms ? '' : `documents.forms: ${documents.set} has ${forms} forms`,
    onlineLevels.levels.length === levels
      ? ''
      : `onlineLevels.levels: ${onlineLevels.scheme} has ${levels}`,
  ].filter((fault) => fault !== '')
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern).test(text)
  } catch {
    return false
  }
}
