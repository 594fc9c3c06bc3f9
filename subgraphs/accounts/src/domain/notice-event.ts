/** Moments of the regulation profile at which the applicant must be told (`notices.events`). */
export type NoticeMoment =
  | 'SENT'
  | 'CHECKED'
  | 'SUPPLEMENT_REQUESTED'
  | 'DECLINED'
  | 'DUE_DATE_MOVED'
  | 'RESULT'
  | 'EVERY_STATE_CHANGE'

interface EventRule {
  /** The profile's moments that call for it; `ALWAYS` where the person has to act, or money moved. */
  readonly moments: readonly NoticeMoment[] | 'ALWAYS'
  /** What a template of it may name besides what all of its group may. */
  readonly names: readonly string[]
}

const ofEveryDossier = [
  ...['applicantName', 'procedureName', 'code', 'submittedAt', 'receivedAt', 'dueAt', 'handler'],
  ...['agencyName', 'oneStopName', 'address', 'phone', 'portalUrl', 'dossierUrl'],
]
const ofFeedback = ['feedbackCode', 'agencyName', 'enteredAt', 'dueAt', 'portalUrl']
const ofAccount = ['fullName', 'portalUrl']

function dossier(moments: EventRule['moments'], ...names: readonly string[]): EventRule {
  return { moments, names: [...ofEveryDossier, ...names] }
}

/** Everything of which people are told, and what each notice can say. */
export const noticeEvents = {
  DOSSIER_SUBMITTED: dossier(['SENT'], 'checkWithin'),
  DOSSIER_ACCEPTED: dossier(['CHECKED'], 'fee'),
  DOSSIER_DECLINED: dossier(['CHECKED', 'DECLINED'], 'reason'),
  DOSSIER_FORWARDED: dossier(['EVERY_STATE_CHANGE']),
  SUPPLEMENT_REQUESTED: dossier(['CHECKED', 'SUPPLEMENT_REQUESTED'], 'items', 'answerBy'),
  SUPPLEMENT_RECEIVED: dossier(['EVERY_STATE_CHANGE']),
  DUE_DATE_MOVED: dossier(['DUE_DATE_MOVED'], 'dueBefore'),
  PAYMENT_REQUESTED: dossier('ALWAYS', 'amount'),
  PAYMENT_RECEIVED: dossier('ALWAYS', 'amount', 'method'),
  PAYMENT_REFUNDED: dossier('ALWAYS', 'amount', 'method', 'reason'),
  WITHDRAWAL_REQUESTED: dossier('ALWAYS', 'reason'),
  DOSSIER_DISCONTINUED: dossier('ALWAYS', 'cause', 'reason', 'discontinuedAt'),
  DOSSIER_SETTLED: dossier(['RESULT'], 'settledAt'),
  RESULT_RETURNED: dossier(['RESULT'], 'returnedAt'),
  FEEDBACK_ENTERED: { moments: 'ALWAYS', names: ofFeedback },
  FEEDBACK_CLOSED: { moments: 'ALWAYS', names: [...ofFeedback, 'outcome', 'closedAt'] },
  REMINDER_SENT: {
    moments: 'ALWAYS',
    names: ['code', 'agencyName', 'reminder', 'portalUrl', 'dossierUrl'],
  },
  CONTACT_CODE: { moments: 'ALWAYS', names: [...ofAccount, 'oneTimeCode', 'minutes'] },
  PASSWORD_RECOVERY: {
    moments: 'ALWAYS',
    names: [...ofAccount, 'oneTimeCode', 'minutes', 'recoveryUrl'],
  },
  ACCOUNT_SUSPENDED: { moments: 'ALWAYS', names: [...ofAccount, 'reason', 'suspendedAt'] },
  ACCOUNT_REOPENED: { moments: 'ALWAYS', names: [...ofAccount, 'reason'] },
} as const satisfies Record<string, EventRule>

/** Of what a person is told. */
export type NoticeEvent = keyof typeof noticeEvents

/** Every event by name. */
export const noticeEventNames = Object.keys(noticeEvents) as readonly NoticeEvent[]

/** Events whose messages carry a secret: they go to the address at hand, and lie in no inbox. */
export const secretEvents: readonly NoticeEvent[] = ['CONTACT_CODE', 'PASSWORD_RECOVERY']

/** Whether the profile has the person told: at its moments, at every one, or because something is asked of them. */
export function isTold(event: NoticeEvent, told: readonly NoticeMoment[]): boolean {
  const { moments }: EventRule = noticeEvents[event]
  return (
    moments === 'ALWAYS' ||
    told.includes('EVERY_STATE_CHANGE') ||
    moments.some((moment) => told.includes(moment))
  )
}
