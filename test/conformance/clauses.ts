import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { compareClauseIds, parseClauseId, profileIds, regulationCodes } from './clause-id.ts'
import { requirementIds } from './requirement-ids.ts'

const clauseSchema = z.strictObject({
  clause: z
    .string()
    .refine((text) => parseClauseId(text) !== undefined, 'is not written like DL24 Đ8.1c'),
  requirement: z.string().refine((id) => requirementIds.has(id), 'is no requirement'),
  asks: z.string().trim().min(10).max(160),
})

/** One clause of a regulation and what it asks of the software. */
export type Clause = Readonly<z.output<typeof clauseSchema>>

/** What one regulation asks, in the order of its text. */
export interface ClauseList {
  readonly profileId: string
  readonly clauses: readonly Clause[]
}

/** The lists of all five regulations. Throws an Error naming what is wrong with them. */
export function loadClauseLists(): readonly ClauseList[] {
  return regulationCodes.map((code) => {
    const profileId = profileIds[code]
    const file = new URL(`./clauses/${profileId}.yaml`, import.meta.url)
    const clauses = z.array(clauseSchema).parse(parse(readFileSync(file, 'utf8')))
    const faults = findListFaults(code, clauses)
    if (faults.length > 0) throw new Error(`${profileId}.yaml: ${faults.join('; ')}`)
    return { profileId, clauses }
  })
}

/** Clauses of another regulation, named twice, or out of order. */
export function findListFaults(
  code: string,
  clauses: readonly Pick<Clause, 'clause'>[],
): readonly string[] {
  return clauses.flatMap(({ clause }, index) => {
    const before = clauses[index - 1]?.clause
    const order = before === undefined ? -1 : compareClauseIds(before, clause)
    return [
      parseClauseId(clause)?.regulation === code ? '' : `${clause} is of another regulation`,
      order === 0 ? `${clause} stands twice` : '',
      order > 0 ? `${clause} stands after ${before}` : '',
    ].filter(Boolean)
  })
}
