import { z } from 'zod'
import { date, words } from './words.ts'

export const regulationCodes = ['DN19', 'KT22', 'DL24', 'LD24', 'DL26'] as const

export const regulation = z.strictObject({
  code: z
    .enum(regulationCodes)
    .describe('Short code under which articles are cited, e.g. DL24 Đ8.1c'),
  name: words.describe('Title of the regulation'),
  number: z.string().min(1).describe('Number of the decision that issued it'),
  status: z.enum(['ISSUED', 'DRAFT']).describe('Whether it is in force law or still a draft'),
  issuedOn: date.nullable().describe('Date of the decision; null while a draft'),
  effectiveFrom: date
    .nullable()
    .describe('First day in force (Điều 2 of the decision); null while a draft'),
  lastArticle: z
    .int()
    .positive()
    .describe('Number of its last article; no citation may go beyond it'),
})

export const legalFramework = z.strictObject({
  oneStop: z.string().min(1).describe('Decree on the one-stop mechanism, with its amendments'),
  electronicProcedures: z
    .string()
    .min(1)
    .describe('Decree on procedures in the electronic environment'),
  onlineServices: z.string().min(1).describe('Decree on online public services (online levels)'),
  forms: z.string().min(1).describe('Circular with the forms of the one-stop unit'),
})

export const province = z.strictObject({
  name: words.describe('Name of the province'),
  code: z
    .string()
    .regex(/^\d{2}$/)
    .describe('Statistical code of the province, e.g. 66'),
  agencyIdentifier: z
    .string()
    .regex(/^H\d{2}$/)
    .describe(
      'Level-1 electronic identifier of the province, e.g. H15 (QĐ 20/2020/QĐ-TTg); part of dossier codes',
    ),
})

export const names = z.strictObject({
  portal: words.describe('What citizens call the entrance (DL24 Đ1.1, DN19 Đ5)'),
  oneStopSystem: words.describe('What the regulation calls the system as a whole (DL24 Đ1.1)'),
  oneStopUnit: words.describe('What it calls the unit that receives and returns (DL24 Đ8.1a)'),
  vault: words.describe("What it calls each person's electronic store (DL24 Đ22.1)"),
})

export const addresses = z.strictObject({
  citizens: z.url().describe('Address at which citizens enter (DL24 Đ6.1)'),
  officers: z.url().describe('Address at which officers sign in (DL26 Đ9.1)'),
  nationalPortal: z.url().describe('Address of the National Portal (DL24 Đ7.2)'),
  supportPhone: z
    .string()
    .nullable()
    .describe('Telephone for help with the system (LD24 Đ19.3); null: none given'),
  supportMail: z
    .email()
    .nullable()
    .describe('Mailbox for help with the system (LD24 Đ19.3); null: none given'),
})

export const tiers = z
  .array(
    z.strictObject({
      level: z
        .enum(['PROVINCE', 'DISTRICT', 'COMMUNE'])
        .describe('Administrative tier (DL24 Đ2.1, DL26 Đ2.1)'),
      name: words.describe('Name of the tier'),
      oneStopUnit: words.describe('Name of the one-stop unit at this tier (DL24 Đ12.7b)'),
    }),
  )
  .min(1)

export const signIn = z.strictObject({
  citizens: z
    .array(
      z.strictObject({
        provider: z
          .enum(['LOCAL', 'NATIONAL_PORTAL', 'VNEID'])
          .describe('Who vouches for the account (DL24 Đ6.3, LD24 Đ5.5, DL26 Đ9.3)'),
        for: z
          .array(z.enum(['INDIVIDUAL', 'ORGANISATION']))
          .min(1)
          .describe('Who may sign in through it (LD24 Đ5.5)'),
      }),
    )
    .min(1)
    .describe('Sign-in providers of citizens and organisations, in the order offered'),
  registeredAccountOnly: z
    .boolean()
    .describe('Online dossiers only from a registered account (KT22 Đ7.2)'),
  singleSignOn: z.boolean().describe('One sign-in serves all front ends (DN19 Đ5.5)'),
  officers: z
    .enum(['LOCAL', 'CENTRAL_LOGIN'])
    .describe("Officers' accounts: kept here, or by the province's central login (DL24 Đ6.2)"),
  officerAccountsFrom: words.describe(
    'Who issues and withdraws accounts of officers (DL24 Đ6.2, LD24 Đ9.3)',
  ),
  firstSignInChangesPassword: z
    .boolean()
    .describe('A new local officer account must change its password (DL24 Đ24.2)'),
})

export const permissionsNeedingConsent = z.array(
  z.strictObject({
    permission: z.string().min(1).describe('Permission that is given to no role by itself'),
    grantedBy: words.describe(
      'Who gives it, on the written list of an agency (DL26 Đ10.1, LD24 Đ9.3)',
    ),
    consentOf: words
      .nullable()
      .describe('Who must agree beforehand (LD24 Đ9.3); null: nobody else'),
    signedCommitment: z.boolean().describe('The officer signs a commitment first (DL26 Đ10.2)'),
    withdrawnOnChangeOfPost: z
      .boolean()
      .describe('Taken back when the officer changes post (DL26 Đ10.3)'),
    usageSeenBy: words
      .nullable()
      .describe('Who sees the statistics of use (LD24 Đ9.2); null: nobody outside'),
  }),
)

export const outage = z.strictObject({
  reportTo: words.describe('Whom to tell of an outage (DL24 Đ10.2, LD24 Đ19.3)'),
  paperLog: z
    .boolean()
    .describe('Work goes on by a paper log that is entered afterwards (LD24 Đ19.2, DN19 Đ13.3b)'),
})
