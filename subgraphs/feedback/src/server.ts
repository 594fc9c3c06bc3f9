import { createSubgraphServer } from '@motcua/subgraph-kit'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { Agency } from './resolvers/Agency.ts'
import { Dossier } from './resolvers/Dossier.ts'
import { Feedback } from './resolvers/feedback/Feedback.ts'
import { FeedbackEntry } from './resolvers/feedback/FeedbackEntry.ts'
import { FeedbackFigures } from './resolvers/feedback/FeedbackFigures.ts'
import { Publication } from './resolvers/feedback/Publication.ts'
import { LocalText } from './resolvers/LocalText.ts'
import { acceptFeedback } from './resolvers/Mutation/acceptFeedback.ts'
import { approveFeedbackAnswer } from './resolvers/Mutation/approveFeedbackAnswer.ts'
import { askFeedbackSender } from './resolvers/Mutation/askFeedbackSender.ts'
import { assignFeedback } from './resolvers/Mutation/assignFeedback.ts'
import { declineFeedback } from './resolvers/Mutation/declineFeedback.ts'
import { draftFeedbackAnswer } from './resolvers/Mutation/draftFeedbackAnswer.ts'
import { enterFeedback } from './resolvers/Mutation/enterFeedback.ts'
import { publishFeedback } from './resolvers/Mutation/publishFeedback.ts'
import { rateDossier } from './resolvers/Mutation/rateDossier.ts'
import { rateFeedbackAnswer } from './resolvers/Mutation/rateFeedbackAnswer.ts'
import { sendBackFeedbackAnswer } from './resolvers/Mutation/sendBackFeedbackAnswer.ts'
import { sendFeedback } from './resolvers/Mutation/sendFeedback.ts'
import { supplyFeedback } from './resolvers/Mutation/supplyFeedback.ts'
import { transferFeedback } from './resolvers/Mutation/transferFeedback.ts'
import { unpublishFeedback } from './resolvers/Mutation/unpublishFeedback.ts'
import { Procedure } from './resolvers/Procedure.ts'
import { feedback } from './resolvers/Query/feedback.ts'
import { feedbackChoices } from './resolvers/Query/feedbackChoices.ts'
import { feedbackFigures } from './resolvers/Query/feedbackFigures.ts'
import { feedbackInbox } from './resolvers/Query/feedbackInbox.ts'
import { feedbackInboxCounts } from './resolvers/Query/feedbackInboxCounts.ts'
import { feedbackRegister } from './resolvers/Query/feedbackRegister.ts'
import { lookUpFeedback } from './resolvers/Query/lookUpFeedback.ts'
import { myFeedback } from './resolvers/Query/myFeedback.ts'
import { publication } from './resolvers/Query/publication.ts'
import { publicationProposal } from './resolvers/Query/publicationProposal.ts'
import { publications } from './resolvers/Query/publications.ts'
import { ratingComments } from './resolvers/Query/ratingComments.ts'
import { ratingScale } from './resolvers/Query/ratingScale.ts'
import { ratingSummary } from './resolvers/Query/ratingSummary.ts'
import { Rating } from './resolvers/Rating.ts'
import { RatingComment } from './resolvers/RatingComment.ts'

const resolvers = {
  Agency,
  Dossier,
  Feedback,
  FeedbackEntry,
  FeedbackFigures,
  LocalText,
  Mutation: {
    acceptFeedback,
    approveFeedbackAnswer,
    askFeedbackSender,
    assignFeedback,
    declineFeedback,
    draftFeedbackAnswer,
    enterFeedback,
    publishFeedback,
    rateDossier,
    rateFeedbackAnswer,
    sendBackFeedbackAnswer,
    sendFeedback,
    supplyFeedback,
    transferFeedback,
    unpublishFeedback,
  },
  Procedure,
  Publication,
  Query: {
    feedback,
    feedbackChoices,
    feedbackFigures,
    feedbackInbox,
    feedbackInboxCounts,
    feedbackRegister,
    lookUpFeedback,
    myFeedback,
    publication,
    publicationProposal,
    publications,
    ratingComments,
    ratingScale,
    ratingSummary,
  },
  Rating,
  RatingComment,
} satisfies Resolvers

/** The GraphQL server of ratings, feedback and questions. */
export function createServer(log?: Logger) {
  const schemaFolder = new URL('../schema/', import.meta.url)
  return createSubgraphServer<Context>({ schemaFolder, resolvers, ...(log && { log }) })
}
