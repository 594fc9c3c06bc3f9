import { authorise } from '@motcua/identity'
import type { Refusal as KernelRefusal, Result } from '@motcua/kernel'
import { ok } from '@motcua/kernel'
import { perform, type SubgraphContext } from '@motcua/subgraph-kit'
import { compileBpmn } from '../bpmn/read-bpmn.ts'
import { checkPublishable } from '../domain/check-publishable.ts'
import type { ProcedureVersion } from '../domain/procedure-version.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import { vietnameseDay } from '../domain/vietnamese-day.ts'
import { findNewestVersion, procedureLock } from '../store/versions.ts'
import { hashOf, saveVersion } from './save-version.ts'

/** A version to publish, its process as drawn. */
export interface VersionToPublish extends Omit<ProcedureVersion, 'process'> {
  readonly bpmn: string | null
}

interface PublishVersion {
  readonly requestId: string
  readonly version: VersionToPublish
}

/** Publishes a version of a procedure; answers with its id. */
export async function publishVersion(
  context: SubgraphContext,
  { requestId, version: input }: PublishVersion,
): Promise<Result<string, Refusal | KernelRefusal<'REQUEST_REUSED'>>> {
  authorise(context.identity, 'procedure.publish')
  const compiled = await compile(input)
  if (!compiled.ok) return compiled
  const version = compiled.value

  const subject = procedureLock(version.code)
  const request = { requestId, operation: 'publishVersion', input, subject }
  return perform(context, request, async (tx): Promise<Result<string, Refusal>> => {
    const newest = await findNewestVersion(tx, version.code)
    const publishedAt = context.now()

    const publishable = checkPublishable(version, hashOf(version), {
      newest: newest ? { ...newest, effectiveFrom: newest.version.effectiveFrom } : null,
      today: vietnameseDay(publishedAt),
    })
    if (!publishable.ok) return publishable
    const { id } = await saveVersion(tx, { version, newest, publishedAt })
    return ok(id)
  })
}

async function compile({
  bpmn,
  ...content
}: VersionToPublish): Promise<Result<ProcedureVersion, Refusal>> {
  if (bpmn === null) return ok({ ...content, process: null })
  const compiled = await compileBpmn(bpmn)
  if (compiled.ok) return ok({ ...content, process: compiled.value })
  return refuseWith('PROCESS_FAULTY', {
    detail: compiled.error.map(({ message }) => message.vi).join(' '),
  })
}
