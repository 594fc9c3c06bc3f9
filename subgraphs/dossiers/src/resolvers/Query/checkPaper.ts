import type { QueryResolvers } from '../../generated/types.ts'
import { readCheckCode } from '../../paperwork/check-code.ts'
import { findIssuedPaper } from '../../store/issued-papers.ts'
import { refusalFor } from '../refusal.ts'

/** What the system knows of a paper of ours, for anybody who holds it. */
export const checkPaper: NonNullable<QueryResolvers['checkPaper']> = async (
  _,
  { code },
  context,
) => {
  const checkCode = readCheckCode(code)
  const paper = checkCode && (await findIssuedPaper(context.db, checkCode))
  if (!paper) return refusalFor(context, 'PAPER_UNKNOWN')
  return { __typename: 'PaperCheck', ...paper }
}
