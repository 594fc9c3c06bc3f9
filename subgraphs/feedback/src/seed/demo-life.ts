import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { acceptFeedback } from '../commands/accept-feedback.ts'
import type { FeedbackActResult } from '../commands/act-on-feedback.ts'
import { approveFeedbackAnswer } from '../commands/approve-feedback-answer.ts'
import { askFeedbackSender } from '../commands/ask-feedback-sender.ts'
import { declineFeedback } from '../commands/decline-feedback.ts'
import { draftFeedbackAnswer } from '../commands/draft-feedback-answer.ts'
import { publishFeedback } from '../commands/publish-feedback.ts'
import { rateFeedbackAnswer } from '../commands/rate-feedback-answer.ts'
import { transferFeedback } from '../commands/transfer-feedback.ts'
import type { Context } from '../context.ts'
import type { DemoWords, Stage } from './demo-words.ts'

/** The people of an agency who work on feedback. */
export interface Crew {
  readonly clerk: Identity
  readonly officer: Identity
  readonly head: Identity
  readonly leader: Identity
}

interface Life {
  readonly feedbackId: string
  readonly words: DemoWords
  readonly crew: Crew
  /** Null where they are not signed in. */
  readonly sender: Identity | null
  readonly begun: Date
  readonly until: Date
  /** So many working minutes later. */
  readonly after: (from: Date, minutes: number) => Date
  readonly contextAt: (identity: Identity | null, at: Date) => Context
}

type Input = { readonly requestId: string; readonly feedbackId: string }
type Turn = readonly [
  Identity | null,
  (context: Context, input: Input) => Promise<FeedbackActResult>,
]

/** Brings a piece of feedback as far as its stage, by the commands that the screens use. */
export async function liveDemoFeedback(life: Life): Promise<void> {
  const { feedbackId, words, contextAt, after, until } = life
  let at = life.begun
  for (const [identity, act] of turnsTo(words.stage, life)) {
    at = after(at, 300)
    if (at > until) return
    const result = await act(contextAt(identity, at), { requestId: newId(), feedbackId })
    if (!result.ok) throw new Error(`Demo feedback refused: ${result.error.text.en}`)
  }
}

function turnsTo(stage: Stage, { words, crew, sender }: Life): readonly Turn[] {
  const { officer, leader } = crew
  const { kind, title, body: question, answer } = words
  const accept: Turn = [
    officer,
    (context, input) => acceptFeedback(context, { ...input, kind: kind || null, officerId: null }),
  ]
  const draft: Turn = [
    officer,
    (context, input) => draftFeedbackAnswer(context, { ...input, text: answer, submit: true }),
  ]
  const approve: Turn = [leader, approveFeedbackAnswer]
  const publish: Turn = [
    officer,
    (context, input) => publishFeedback(context, { ...input, title, question, answer }),
  ]
  const rate: Turn = [
    sender,
    (context, input) =>
      rateFeedbackAnswer(context, {
        ...{ ...input, satisfied: kind === 'CONDUCT', comment: null },
        phoneDigits: '0123',
      }),
  ]
  const ask: Turn = [
    officer,
    (context, input) =>
      askFeedbackSender(context, { ...input, text: 'Ông/bà vui lòng cho biết tên thủ tục.' }),
  ]
  const decline: Turn = [
    officer,
    (context, input) => declineFeedback(context, { ...input, reason: 'COMPLAINT', note: null }),
  ]
  const transfer: Turn = [
    officer,
    (context, input) =>
      transferFeedback(context, {
        ...{ ...input, agencyId: null, body: 'Bộ Thử nghiệm (giả định)' },
        note: 'Thuộc thẩm quyền của cơ quan trung ương.',
      }),
  ]
  const turns: Readonly<Record<Stage, readonly Turn[]>> = {
    RECEIVED: [],
    IN_PROGRESS: [accept],
    ASKED: [accept, ask],
    DRAFTED: [accept, draft],
    ANSWERED: [accept, draft, approve],
    PUBLISHED: [accept, draft, approve, publish],
    RATED: [accept, draft, approve, publish, rate],
    DECLINED: [decline],
    TRANSFERRED: [transfer],
  }
  return turns[stage]
}
