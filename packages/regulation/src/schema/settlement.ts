import { z } from 'zod'
import { code, words } from './words.ts'

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day is HH:MM')

const basis = {
  article: z.string().optional().describe('Article of this regulation, e.g. DL24 Đ8.1b'),
  law: z.string().optional().describe('National law it comes from, or that the article refers to'),
  chosen: z.string().optional().describe('Why this number, where no text gives one'),
}

/** A time limit that carries what it rests on; its quantity and unit are what working time counts with. */
const deadline = z.strictObject({
  quantity: z.number().positive().multipleOf(0.25).describe('How many units'),
  unit: z
    .enum(['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY'])
    .describe('Unit; HOUR is a working hour, SAME_DAY obeys the cut-off of receipt'),
  ...basis,
})

/** Hours of the clock, night and day. */
const clockHours = z.strictObject({
  quantity: z.number().positive().describe('How many hours'),
  unit: z.literal('CLOCK_HOUR').describe('An hour of the clock, not of work'),
  ...basis,
})

const deadlineOf = (meaning: string) => deadline.describe(meaning)

export const deadlines = z.strictObject({
  forward: deadlineOf(
    'From acceptance: an online dossier reaches the deciding agency (DL24 Đ8.1b Đ19.1d)',
  ),
  forwardPaper: deadlineOf(
    'From acceptance: a paper dossier reaches the deciding agency (NĐ 61/2018 Đ18)',
  ),
  supplementNotice: deadlineOf('From receipt: a request to supplement is made (NĐ 61/2018 Đ19.4)'),
  apologyBefore: deadlineOf(
    'Before the due date, at the latest: apology and new date (NĐ 61/2018 Đ19.9)',
  ),
  feedbackEntry: deadlineOf('Feedback that came another way is entered (DL24 Đ21.3)'),
  feedbackTransfer: deadlineOf('Feedback outside the competence is passed on (NĐ 20/2008 Đ9)'),
  feedbackAnswer: deadlineOf('Feedback is answered (DL24 Đ21.4)'),
  feedbackPublish: deadlineOf('The answer is published (QĐ 766/QĐ-TTg)'),
  serviceIntegration: deadlineOf(
    'A requested online service is inspected and integrated (DN19 Đ7.4b)',
  ),
  serviceTrialReport: deadlineOf('After integration: the agency reports on its trial (DN19 Đ7.4c)'),
  serviceAnnouncement: deadlineOf('Once stable: the service is announced (DN19 Đ7.4d)'),
  serviceRemovalRequest: deadlineOf('Once void: the agency asks for removal (DN19 Đ8.3b)'),
  serviceRemoval: deadlineOf('From the request: the service is removed (DN19 Đ8.3b)'),
  serviceFaultReport: deadlineOf('A fault of an online service is reported (DN19 Đ8.3a)'),
  postalDelivery: clockHours.describe(
    'From hand-over: the post delivers a result in the province (DN19 Đ29.2)',
  ),
  maintenanceNotice: deadlineOf(
    'Before a planned stop of the system: users are told (NĐ 224/2026 Đ13)',
  ),
})

export const receipt = z.strictObject({
  countsFrom: z
    .enum(['ENTERED_AND_VALID', 'SENT_COMPLETE'])
    .describe(
      'Received when entered and found valid (DL24 Đ8.1c), or when sent complete (DN19 Đ13.1a)',
    ),
  outsideOfficeHours: z
    .enum(['NEXT_WORKING_MINUTE'])
    .describe('What arrives outside office hours counts from the next working moment (DL24 Đ8.1c)'),
  sameDayCutOff: timeOfDay.describe(
    'Received after it, "the same day" means the next working day (NĐ 61/2018 Đ18)',
  ),
  slipForImmediateResult: z
    .enum(['ON_REQUEST', 'ALWAYS'])
    .describe('Whether a procedure settled at once gets a receipt (DL24 Đ8.2)'),
})

export const supplement = z.strictObject({
  clock: z
    .enum(['PAUSE', 'RESTART'])
    .describe('The time limit stands still, or starts anew (NĐ 61/2018 Đ19.4)'),
  maxRequests: z
    .int()
    .positive()
    .describe('Requests allowed: one full answer (DL24 Đ8.1a); more need a ground'),
  approvedByLeader: z
    .boolean()
    .describe('The leader approves the notice before it is sent (DL24 Đ20.2)'),
})

export const extension = z.strictObject({
  maxExtensions: z
    .int()
    .nonnegative()
    .describe('How often the due date may be moved (NĐ 61/2018 Đ19.9)'),
  apologyPublished: z.boolean().describe('The apology is published (DL24 Đ5.10)'),
})

export const withdrawal = z.strictObject({
  until: z.enum(['RESULT_SIGNED']).describe('Until when an applicant may withdraw'),
})

export const dossierCode = z.strictObject({
  template: z
    .string()
    .regex(
      /\{agency\}.*\{date\}.*\{sequence\}/,
      'needs {agency}, {date} and {sequence} in this order',
    )
    .describe('How a code is put together (TT 01/2018/TT-VPCP Đ19)'),
  dateFormat: z.enum(['yymmdd']).describe('How the date of receipt is written'),
  sequenceWidth: z.int().min(4).max(7).describe('Digits of the number of the day, zero-padded'),
  agencyOrder: z
    .enum(['PROVINCE_LAST', 'PROVINCE_FIRST'])
    .describe(
      'Order of levels in the agency identifier: 000.00.01.H15 or H15.50.05 (QĐ 20/2020/QĐ-TTg)',
    ),
  example: z.string().describe('A code as this profile makes it'),
  pattern: z.string().describe('Regular expression of the codes made here'),
  acceptedPattern: z
    .string()
    .describe('Regular expression of every code taken in, also from ministry systems'),
})

export const calendar = z.strictObject({
  officeHours: z
    .enum(['FROM_0700', 'FROM_0730'])
    .describe('Preset of office hours for units without a calendar of their own'),
  policeOfficeHours: z
    .enum([
      'FROM_0700_AND_SATURDAY_MORNING',
      'FROM_0730_AND_SATURDAY_MORNING',
      'FROM_0700',
      'FROM_0730',
    ])
    .describe('Preset for police intake, open on Saturday mornings'),
  holidays: z.enum(['VIETNAM']).describe('Preset of public holidays (BLLĐ 2019 Đ112)'),
  timeZone: z.literal('Asia/Ho_Chi_Minh').describe('Time zone of all dates'),
})

export const retention = z.strictObject({
  settledYears: z
    .number()
    .positive()
    .describe('Years a settled dossier is kept (NĐ 61/2018 Đ21a.4)'),
  declinedYears: z.number().positive().describe('Years a declined dossier is kept'),
  discontinuedYears: z
    .number()
    .positive()
    .describe('Years a withdrawn or discontinued dossier is kept'),
  accessLogMonths: z.int().positive().describe('Months the log of accesses is kept'),
})

export const documents = z.strictObject({
  set: z
    .enum(['TT01_2018', 'TT03_2025'])
    .describe('Set of forms: six of TT 01/2018 or seven of TT 03/2025'),
  forms: z
    .array(
      z.strictObject({
        number: z
          .string()
          .regex(/^\d{2}$/)
          .describe('Number of the form in the circular'),
        code: code.describe('What the form is in the product'),
        name: words.describe('Name of the form'),
      }),
    )
    .min(6)
    .describe('Forms in the order of the circular (KT22 Đ14.2)'),
})

export const reports = z.array(
  z.strictObject({
    code: code.describe('What the report is about'),
    name: words.describe('Name of the report'),
    period: z
      .enum(['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'])
      .describe('Period it covers (DN19 Đ24.9)'),
    closesOnDay: z
      .int()
      .min(1)
      .max(31)
      .nullable()
      .describe('Day of the month that ends the period; null: its last day'),
    dueBefore: z
      .array(z.string().regex(/^\d{2}-\d{2}$/))
      .describe('Days of the year (MM-DD) before which it is sent; empty: no fixed day'),
    recipient: words.describe('Who receives it'),
  }),
)
