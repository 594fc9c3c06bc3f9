import { z } from 'zod'
import { code, words } from './words.ts'

export const submission = z.strictObject({
  channels: z
    .array(z.enum(['ONLINE', 'COUNTER', 'POST']))
    .min(1)
    .describe('How a dossier may be handed in (DL24 Đ7, LD24 Đ16.1)'),
  onlineEntrances: z
    .array(z.enum(['PROVINCE_PORTAL', 'NATIONAL_PORTAL']))
    .min(1)
    .describe('Where citizens file online (DL24 Đ7.2; DL26 Đ11.2 the National Portal alone)'),
  representation: z
    .array(z.enum(['AUTHORISED_PERSON', 'HIRED_SERVICE']))
    .describe('Who may act for an applicant (KT22 Đ1.2c, LD24 Đ16.1b)'),
  anyCounterInProvince: z
    .boolean()
    .describe('Counters receive regardless of administrative boundary (NĐ 118/2025/NĐ-CP)'),
})

export const lookUp = z.strictObject({
  channels: z
    .array(
      z.enum([
        'CODE',
        'ID_NUMBER',
        'NAME',
        'QR',
        'SMS',
        'ZMS',
        'KIOSK',
        'COUNTER',
        'AGENCY_WEBSITE',
        'NATIONAL_PORTAL',
      ]),
    )
    .min(1)
    .describe('Ways to find where a dossier stands (DL24 Đ12.7, KT22 Đ11, DN19 Đ15)'),
  shows: z
    .array(
      z.enum([
        'CODE',
        'QR',
        'RECEIVING_AGENCY',
        'PROCESSING_UNIT',
        'ORGANISATION',
        'APPLICANT',
        'RECEIVED_AT',
        'DUE_AT',
        'STATE',
        'SUPPLEMENT',
      ]),
    )
    .min(1)
    .describe(
      'What a look-up shows, in order; SUPPLEMENT only for a dossier that is not valid yet (DN19 Đ16)',
    ),
  proofs: z
    .array(z.enum(['ID_NUMBER', 'PHONE']))
    .min(1)
    .describe('Whose last digits prove, with the code, the right to see more than the state'),
  proofDigits: z.number().int().min(4).max(9).describe('How many last digits'),
  readersByName: z
    .boolean()
    .describe('Applicants see the officers who opened their dossier by name, not only by post'),
})

export const onlineLevels = z.strictObject({
  scheme: z
    .enum(['LEVELS_1_4', 'FULL_PARTIAL'])
    .describe('Levels 1-4 (DN19 Đ7.2b, NĐ 43/2011) or full/partial (NĐ 42/2022)'),
  levels: z
    .array(
      z.strictObject({
        code: code.describe('Code of the level'),
        name: words.describe('Name of the level as shown'),
        meaning: words.describe('What the level offers, in one sentence'),
        submitOnline: z.boolean().describe('The form and files are sent online (DN19 Đ9.1a)'),
        payOnline: z.boolean().describe('Fees are paid online (DN19 Đ9.2b)'),
        resultOnline: z.boolean().describe('The result may be returned online (DN19 Đ13.2b)'),
      }),
    )
    .min(2)
    .describe('Levels, lowest first'),
})

const rated = z.strictObject({
  code: code.describe('Code stored with a rating'),
  label: words.describe('Label as shown'),
})

export const rating = z.strictObject({
  scale: z
    .array(
      rated.extend({
        satisfied: z
          .boolean()
          .describe('Counts as satisfied where shares are told (DN19 Đ14.2a, QĐ 766/QĐ-TTg)'),
      }),
    )
    .min(2)
    .describe('Values of a rating, best first (DN19 Đ14.2a)'),
  aspects: z
    .array(rated)
    .describe('What may be rated in detail after the overall rating (DN19 Đ14.2b)'),
  published: z.boolean().describe('Results are published (DN19 Đ14.3, LD24 Đ18.3)'),
})

export const notices = z.strictObject({
  events: z
    .array(
      z.enum([
        'SENT',
        'CHECKED',
        'SUPPLEMENT_REQUESTED',
        'DECLINED',
        'DUE_DATE_MOVED',
        'RESULT',
        'EVERY_STATE_CHANGE',
      ]),
    )
    .min(1)
    .describe('Moments at which the applicant must be told (DN19 Đ12.2a, DL24 Đ8.1a Đ19.1)'),
  channels: z
    .array(z.enum(['PORTAL', 'MAIL', 'SMS', 'ZMS']))
    .min(1)
    .describe('Ways to tell them (DN19 Đ12.2b, DL24 Đ8.1a)'),
})

export const results = z.strictObject({
  channels: z
    .array(z.enum(['ONLINE', 'POST', 'COUNTER']))
    .min(1)
    .describe('How a result is returned, as the applicant chose (DL24 Đ9.3)'),
  storedInVault: z
    .boolean()
    .describe("The result is stored in the applicant's vault (DL26 Đ13.1g)"),
})

export const fees = z.strictObject({
  channels: z
    .array(z.enum(['ONLINE', 'BANK_TRANSFER', 'POST', 'COUNTER']))
    .min(1)
    .describe('Ways to pay (DL24 Đ9.3, DN19 Đ9.2b, LD24 Đ17.1)'),
  nextStepWaitsForPayment: z
    .boolean()
    .describe('The next step waits for the signed receipt of the payment service (LD24 Đ17.2)'),
  clockWhileUnpaid: z
    .enum(['STANDS', 'RUNS'])
    .describe('Whether the time limit stands still while the applicant has to pay (LD24 Đ17.2)'),
  payWithinDays: z
    .int()
    .positive()
    .describe('Days to pay in; after them the agency may discontinue (LD24 Đ17.2)'),
  refundWhenNotServed: z.boolean().describe('Refunded when the agency could not serve (DL24 Đ9.4)'),
  refundWhenNotCollected: z
    .boolean()
    .describe('Refunded when the applicant does not collect (DL24 Đ9.4)'),
})

export const vault = z.strictObject({
  sharedWithNationalPortal: z
    .boolean()
    .describe('The vault is one with that of the National Portal (LD24 Đ11.1)'),
  ownUploads: z
    .boolean()
    .describe('Owners may put papers in themselves, with less trust (NĐ 45/2020 Đ16.3)'),
  deletable: z
    .array(z.enum(['UPLOADED', 'SUBMITTED', 'RESULT']))
    .describe('Papers that owners may delete, by where they come from; none in use'),
})

export const feedback = z.strictObject({
  channels: z
    .array(z.enum(['PORTAL', 'MAIL', 'HOTLINE', 'LETTER', 'POST', 'QUESTIONS', 'NATIONAL_PORTAL']))
    .min(1)
    .describe('Ways to send feedback and petitions (DL24 Đ21.2-3, DN19 Đ30.2)'),
  sharedWithNationalPortal: z
    .boolean()
    .describe("Handled in the National Portal's feedback system (KT22 Đ21.1)"),
  answerCountsFrom: z
    .enum(['ARRIVAL', 'ENTRY'])
    .describe('From when the time to answer runs: receipt by any way (DL24 Đ21.4), or entry'),
  kinds: z
    .array(
      z.strictObject({
        code: code.describe('Code stored with a feedback'),
        label: words.describe('Label as shown'),
        about: z
          .enum(['BEHAVIOUR', 'RULE'])
          .describe('Which column of the report it counts in: conduct of officials, or rules'),
      }),
    )
    .min(1)
    .describe('What a feedback can be about (NĐ 20/2008 Đ5)'),
  refusals: z
    .array(
      z.strictObject({
        code: code.describe('Code stored with the decision'),
        label: words.describe('Ground, as officers choose it'),
        guidance: words.describe('What the sender is told to do instead'),
      }),
    )
    .min(1)
    .describe('Why a feedback is not accepted, and where its sender is led (NĐ 20/2008 Đ1, Đ9)'),
})
