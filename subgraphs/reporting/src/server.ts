import { createSubgraphServer } from '@motcua/subgraph-kit'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { AgencyIndex } from './resolvers/AgencyIndex.ts'
import { Dossier } from './resolvers/Dossier.ts'
import { FigureExport } from './resolvers/FigureExport.ts'
import { deleteSavedQuery } from './resolvers/Mutation/deleteSavedQuery.ts'
import { requestExport } from './resolvers/Mutation/requestExport.ts'
import { saveQuery } from './resolvers/Mutation/saveQuery.ts'
import { myExports } from './resolvers/Query/myExports.ts'
import { savedQueries } from './resolvers/Query/savedQueries.ts'
import { FigureDossier } from './resolvers/FigureDossier.ts'
import { FigureDossierConnection } from './resolvers/FigureDossierConnection.ts'
import { IdleAgency } from './resolvers/IdleAgency.ts'
import { IndexComponentScore } from './resolvers/IndexComponentScore.ts'
import { IndexItem } from './resolvers/IndexItem.ts'
import { LocalText } from './resolvers/LocalText.ts'
import { indexItems } from './resolvers/Query/indexItems.ts'
import { serviceIndex } from './resolvers/Query/serviceIndex.ts'
import { Lapse } from './resolvers/Lapse.ts'
import { answerReminder } from './resolvers/Mutation/answerReminder.ts'
import { submitReport } from './resolvers/Mutation/submitReport.ts'
import { sendReminder } from './resolvers/Mutation/sendReminder.ts'
import { collectedReport } from './resolvers/Query/collectedReport.ts'
import { periodicReports } from './resolvers/Query/periodicReports.ts'
import { dailyFigures } from './resolvers/Query/dailyFigures.ts'
import { dossiersBehind } from './resolvers/Query/dossiersBehind.ts'
import { figures } from './resolvers/Query/figures.ts'
import { figuresBy } from './resolvers/Query/figuresBy.ts'
import { idleAgencies } from './resolvers/Query/idleAgencies.ts'
import { lapseCounts } from './resolvers/Query/lapseCounts.ts'
import { lapses } from './resolvers/Query/lapses.ts'
import { reminders } from './resolvers/Query/reminders.ts'
import { Reminder } from './resolvers/Reminder.ts'
import { SubmittedReport } from './resolvers/SubmittedReport.ts'

const resolvers = {
  AgencyIndex,
  IndexComponentScore,
  IndexItem,
  LocalText,
  Dossier,
  FigureDossier,
  FigureExport,
  FigureDossierConnection,
  IdleAgency,
  Lapse,
  Reminder,
  SubmittedReport,
  Query: {
    myExports,
    savedQueries,
    figures,
    figuresBy,
    dailyFigures,
    dossiersBehind,
    idleAgencies,
    lapseCounts,
    lapses,
    reminders,
    serviceIndex,
    indexItems,
    periodicReports,
    collectedReport,
  },
  Mutation: {
    deleteSavedQuery,
    requestExport,
    saveQuery,
    sendReminder,
    answerReminder,
    submitReport,
  },
} satisfies Resolvers

/** The GraphQL server of figures and supervision. */
export function createServer(log?: Logger) {
  const schemaFolder = new URL('../schema/', import.meta.url)
  return createSubgraphServer<Context>({ schemaFolder, resolvers, ...(log && { log }) })
}
