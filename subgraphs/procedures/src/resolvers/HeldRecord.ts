import { contentHash } from '../content-hash.ts'
import { differingParts } from '../domain/import-outcome.ts'
import { takeOver } from '../domain/take-over.ts'
import type { HeldRecordResolvers } from '../generated/types.ts'

export const HeldRecord: HeldRecordResolvers = {
  procedure: async ({ code }, _input, { loaders }) => {
    const procedure = (await loaders.catalogue()).byCode.get(code)
    if (procedure) return procedure
    throw new Error(`A record is held against a procedure that is not there: ${code}.`)
  },
  differences: async ({ code, heldDraft }, _input, { loaders }) => {
    const procedure = (await loaders.catalogue()).byCode.get(code)
    const [newest] = procedure ? await loaders.versionsOfProcedure.load(procedure.id) : []
    if (!newest || !heldDraft) return []
    const { effectiveFrom: _, source: __, decision: ___, ...ours } = newest.version
    const theirs = takeOver(newest.version, heldDraft)
    const isSame = (one: unknown, other: unknown) =>
      contentHash(one ?? null) === contentHash(other ?? null)
    const values = { ours: ours as object, theirs: theirs as object } as Record<
      'ours' | 'theirs',
      Readonly<Record<string, unknown>>
    >
    return differingParts(ours, theirs, isSame).map((part) => ({
      ...{ part, ours: values.ours[part] ?? null, theirs: values.theirs[part] ?? null },
    }))
  },
}
