import { authorise } from '@motcua/identity'
import type { QueryResolvers } from '../../generated/types.ts'

export const approvedProcesses: NonNullable<QueryResolvers['approvedProcesses']> = async (
  _parent,
  { level },
  { identity, loaders },
) => {
  authorise(identity, 'procedure.publish')
  const { entries } = await loaders.catalogue()
  const ids = entries
    .filter(({ levels }) => levels.includes(level))
    .map(({ versionId }) => versionId)
  const versions = await loaders.version.loadMany(ids)
  return versions.flatMap((version) => {
    if (!version || version instanceof Error || !version.version.process) return []
    const { code, process } = version.version
    return [{ version, code, totalMinutes: process.totalMinutes }]
  })
}
