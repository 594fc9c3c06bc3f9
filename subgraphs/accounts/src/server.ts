import { createSubgraphServer } from '@motcua/subgraph-kit'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { AdministrationEntry } from './resolvers/AdministrationEntry.ts'
import { AgencyCalendar } from './resolvers/AgencyCalendar.ts'
import { administration } from './resolvers/administration.ts'
import { organisations } from './resolvers/organisations.ts'
import { Organisation } from './resolvers/Organisation.ts'
import { Representation } from './resolvers/Representation.ts'
import { Agency } from './resolvers/Agency.ts'
import { createApiClient } from './resolvers/Mutation/createApiClient.ts'
import { openApiAccess } from './resolvers/Mutation/openApiAccess.ts'
import { revokeApiClient } from './resolvers/Mutation/revokeApiClient.ts'
import { myApiClients } from './resolvers/Query/myApiClients.ts'
import { markNoticesRead } from './resolvers/Mutation/markNoticesRead.ts'
import { recordSignIn } from './resolvers/Mutation/recordSignIn.ts'
import { refreshSignIn } from './resolvers/Mutation/refreshSignIn.ts'
import { registerApplicant } from './resolvers/Mutation/registerApplicant.ts'
import { updateMyContact } from './resolvers/Mutation/updateMyContact.ts'
import { Dossier } from './resolvers/Dossier.ts'
import { changeMyNoticeSettings } from './resolvers/Mutation/changeMyNoticeSettings.ts'
import { confirmMyContact } from './resolvers/Mutation/confirmMyContact.ts'
import { previewNoticeTemplate } from './resolvers/Mutation/previewNoticeTemplate.ts'
import { saveNoticeTemplate } from './resolvers/Mutation/saveNoticeTemplate.ts'
import { Notice, NoticeDelivery } from './resolvers/Notice.ts'
import { liftSuspension } from './resolvers/Mutation/liftSuspension.ts'
import { reportMyAccount } from './resolvers/Mutation/reportMyAccount.ts'
import { suspendAccount } from './resolvers/Mutation/suspendAccount.ts'
import { suspensions } from './resolvers/Query/suspensions.ts'
import { Suspension } from './resolvers/Suspension.ts'
import { NoticeTemplate, NoticeTemplateVersion } from './resolvers/NoticeTemplate.ts'
import { myNoticeSettings } from './resolvers/Query/myNoticeSettings.ts'
import { noticeTemplate } from './resolvers/Query/noticeTemplate.ts'
import { noticeTemplates } from './resolvers/Query/noticeTemplates.ts'
import { Officer } from './resolvers/Officer.ts'
import { Person } from './resolvers/Person.ts'
import { agencies } from './resolvers/Query/agencies.ts'
import { agency } from './resolvers/Query/agency.ts'
import { findPerson } from './resolvers/Query/findPerson.ts'
import { me } from './resolvers/Query/me.ts'
import { myNotices } from './resolvers/Query/myNotices.ts'
import { unreadNotices } from './resolvers/Query/unreadNotices.ts'
import { Unit } from './resolvers/Unit.ts'

const resolvers = {
  AdministrationEntry,
  Agency,
  AgencyCalendar,
  Mutation: {
    ...administration.Mutation,
    ...organisations.Mutation,
    createApiClient,
    openApiAccess,
    revokeApiClient,
    changeMyNoticeSettings,
    confirmMyContact,
    previewNoticeTemplate,
    liftSuspension,
    reportMyAccount,
    suspendAccount,
    saveNoticeTemplate,
    markNoticesRead,
    recordSignIn,
    refreshSignIn,
    registerApplicant,
    updateMyContact,
  },
  Dossier,
  Notice,
  NoticeDelivery,
  NoticeTemplate,
  NoticeTemplateVersion,
  Suspension,
  Officer,
  Organisation,
  Person,
  Representation,
  Query: {
    ...administration.Query,
    ...organisations.Query,
    agencies,
    agency,
    findPerson,
    me,
    myApiClients,
    myNotices,
    myNoticeSettings,
    noticeTemplate,
    noticeTemplates,
    suspensions,
    unreadNotices,
  },
  Unit,
} satisfies Resolvers

/** The GraphQL server of this subgraph: what `main` listens with and what tests ask. */
export function createServer(log?: Parameters<typeof createSubgraphServer>[0]['log']) {
  return createSubgraphServer<Context>({
    schemaFolder: new URL('../schema/', import.meta.url),
    resolvers,
    ...(log && { log }),
  })
}
