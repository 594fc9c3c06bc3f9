import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDevelopmentCertificate } from '@motcua/documents'
import type { AgencyTerms } from '../domain/dossier.ts'

/** What signs for an agency: PEM chain and PKCS #8 key. */
export interface AgencyCertificate {
  readonly certificateChain: string
  readonly privateKey: string
}

/** Where the certificates of the agencies come from. */
export interface CertificateStore {
  certificateOf(agency: AgencyTerms): Promise<AgencyCertificate>
}

/**
 * Certificates as files: `<folder>/<identifier>.pem` and `.key`, put there by the operator. With `makeMissing`, for
 * development, an agency without one gets a certificate that names itself a trial.
 */
export function openCertificateFolder(folder: string, makeMissing: boolean): CertificateStore {
  const known = new Map<string, Promise<AgencyCertificate>>()
  return {
    certificateOf(agency) {
      const found = known.get(agency.id) ?? read(folder, agency, makeMissing)
      known.set(agency.id, found)
      found.catch(() => known.delete(agency.id))
      return found
    },
  }
}

async function read(
  folder: string,
  { identifier, name, oneStopName }: AgencyTerms,
  makeMissing: boolean,
): Promise<AgencyCertificate> {
  const file = join(folder, identifier.replace(/[^\w.-]/g, '_'))
  try {
    const [certificateChain, privateKey] = await Promise.all([
      readFile(`${file}.pem`, 'utf8'),
      readFile(`${file}.key`, 'utf8'),
    ])
    return { certificateChain, privateKey }
  } catch (error) {
    if (!makeMissing) {
      throw new Error(`No certificate for agency ${identifier} in the folder.`, { cause: error })
    }
  }

  const subject = { organisation: name.vi, unit: oneStopName.vi, commonName: name.vi }
  const made = await makeDevelopmentCertificate(subject)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(`${file}.pem`, made.certificateChain)
  await writeFile(`${file}.key`, made.privateKey, { mode: 0o600 })
  return made
}
