import { AdministeredProcedure } from './AdministeredProcedure.ts'
import { HeldRecord } from './HeldRecord.ts'
import { beginVersionDraft } from './Mutation/beginVersionDraft.ts'
import { checkVersionDraft } from './Mutation/checkVersionDraft.ts'
import { closeProcedure } from './Mutation/closeProcedure.ts'
import { dropHeldRecord } from './Mutation/dropHeldRecord.ts'
import { dropVersionDraft } from './Mutation/dropVersionDraft.ts'
import { publishVersionDraft } from './Mutation/publishVersionDraft.ts'
import { reopenProcedure } from './Mutation/reopenProcedure.ts'
import { saveVersionDraft } from './Mutation/saveVersionDraft.ts'
import { takeHeldRecord } from './Mutation/takeHeldRecord.ts'
import { administeredProcedure } from './Query/administeredProcedure.ts'
import { administeredProcedures } from './Query/administeredProcedures.ts'
import { approvedProcesses } from './Query/approvedProcesses.ts'
import { catalogueLog } from './Query/catalogueLog.ts'
import { heldRecords } from './Query/heldRecords.ts'
import { versionDraft } from './Query/versionDraft.ts'
import { DraftFault, VersionDraft } from './VersionDraft.ts'

/** Resolvers of administration: drafts, switching on and off, held records and the log. */
export const administration = {
  types: { AdministeredProcedure, DraftFault, HeldRecord, VersionDraft },
  Mutation: {
    beginVersionDraft,
    checkVersionDraft,
    closeProcedure,
    dropHeldRecord,
    dropVersionDraft,
    publishVersionDraft,
    reopenProcedure,
    saveVersionDraft,
    takeHeldRecord,
  },
  Query: {
    administeredProcedure,
    administeredProcedures,
    approvedProcesses,
    catalogueLog,
    heldRecords,
    versionDraft,
  },
} as const
