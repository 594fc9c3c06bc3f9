import { useRead } from '@motcua/graph-client'
import { BackOfficePublicationProposalDocument } from '../feedback.generated.ts'

/** A wording for the public with personal data taken out. */
export function usePublicationProposal(feedbackId: string) {
  return useRead({
    query: BackOfficePublicationProposalDocument,
    variables: { feedbackId },
    pick: ({ publicationProposal }) => publicationProposal,
  })
}
