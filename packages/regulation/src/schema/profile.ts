import { z } from 'zod'
import * as identity from './identity.ts'
import * as service from './service.ts'
import * as settlement from './settlement.ts'

/** One citation or several; always several once loaded. */
const citations = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value))

/** Everything in which the one-stop systems of the provinces differ. */
export const profileSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Name of the profile, and of its file'),
  regulation: identity.regulation.describe('The regulation this profile puts into data'),
  legalFramework: identity.legalFramework.describe('National law the regulation rests on'),
  province: identity.province.describe('The province'),
  names: identity.names.describe('What the regulation calls things'),
  addresses: identity.addresses.describe('Addresses on the Internet'),
  tiers: identity.tiers.describe('Administrative tiers, highest first'),
  signIn: identity.signIn.describe('How people sign in'),
  submission: service.submission.describe('How dossiers are handed in'),
  lookUp: service.lookUp.describe('How the state of a dossier is looked up'),
  onlineLevels: service.onlineLevels.describe('Levels of online services'),
  rating: service.rating.describe('How people rate a service'),
  deadlines: settlement.deadlines.describe('Time limits that hold for every procedure'),
  receipt: settlement.receipt.describe('Rules of receipt'),
  supplement: settlement.supplement.describe('Rules for asking for more'),
  extension: settlement.extension.describe('Rules for being late'),
  withdrawal: settlement.withdrawal.describe('Rules for withdrawing'),
  dossierCode: settlement.dossierCode.describe('How dossier codes are made and checked'),
  calendar: settlement.calendar.describe('Working time'),
  notices: service.notices.describe('What applicants are told'),
  results: service.results.describe('How results are returned'),
  fees: service.fees.describe('How fees are paid and refunded'),
  vault: service.vault.describe('The electronic vault'),
  feedback: service.feedback.describe('How feedback comes in'),
  reports: settlement.reports.describe('The calendar of reports'),
  retention: settlement.retention.describe('How long things are kept'),
  documents: settlement.documents.describe('Forms of the one-stop unit'),
  permissionsNeedingConsent: identity.permissionsNeedingConsent.describe(
    'Permissions given person by person, with consent',
  ),
  outage: identity.outage.describe('What to do when the system is down'),
  articles: z
    .record(z.string(), citations)
    .describe(
      'Path of a value → articles of this regulation it comes from; a path speaks for all below it',
    ),
  law: z.record(z.string(), citations).describe('Path of a value → national law it comes from'),
  chosen: z
    .record(z.string(), z.string().min(1))
    .describe('Path of a value → why it was chosen, where no text gives it'),
})
