import { once } from 'node:events'
import type { TransactionSql } from 'postgres'
import type { DossierFact } from '../domain/dossier-fact.ts'
import { factColumns, toFact, toFactRow, type MarkedFact } from './facts.ts'

/** Lines that travel at a time. */
const PART = 500

/**
 * Writes facts that are not there yet to the fresh table, by COPY. Their rows are visible and frozen from the beginning, as
 * nobody sees the table before all are there: lists then read indexes alone from the first moment on.
 */
export async function copyFacts(
  tx: TransactionSql,
  tenantId: number,
  facts: readonly MarkedFact[],
): Promise<void> {
  if (facts.length === 0) return
  const stream = await tx
    .unsafe(`copy dossier_facts (${factColumns.list}) from stdin with (freeze)`)
    .writable()
  for (let at = 0; at < facts.length; at += PART) {
    const part = facts.slice(at, at + PART)
    const lines = part.map((fact) => factColumns.toLine(toFactRow(tenantId, fact))).join('')
    if (!stream.write(lines)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
}

/** Takes facts out of the fresh table again, because more is told of them. */
export async function takeFacts(
  tx: TransactionSql,
  tenantId: number,
  dossierIds: readonly string[],
): Promise<readonly DossierFact[]> {
  const rows = await tx<Parameters<typeof toFact>[0][]>`
    delete from dossier_facts where tenant_id = ${tenantId} and dossier_id = any(${[...dossierIds]}::text[])
    returning ${tx.unsafe(factColumns.aliases)}`
  return rows.map(toFact)
}
