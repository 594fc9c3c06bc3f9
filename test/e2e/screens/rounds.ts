import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { ask } from '../ask.ts'
import { beginCounterDraft } from '../counter-dossier.ts'

/** Where a screen is: its path, or the screen that has the first link to it. */
export type Place = string | { readonly on: Place; readonly link: string }

/** What one person sees of an app. */
interface Round {
  /** Their demo account; undefined for a visitor. */
  readonly who?: string
  readonly places: (page: Page) => Promise<readonly Place[]> | readonly Place[]
}

/** A procedure that is sent in without e-form. */
const procedure = '2.002516'
/** A part of a path that is an id. */
const below = (path: string) => `main a[href^="${path}/"]`

const indexOfWard: Place = {
  on: '/giam-sat/chi-so',
  link: 'main a:has-text("phường Thử Nghiệm Một")',
}

/** Each screen of each app, by who works on it. */
export const rounds: Readonly<Record<string, readonly Round[]>> = {
  shell: [{ places: () => ['/dang-nhap', '/khong-co-trang-nay'] }],
  portal: [
    {
      places: () => [
        '/',
        '/thu-tuc',
        '/thu-tuc/1.001193',
        { on: '/', link: below('/su-kien') },
        '/tra-cuu',
        '/kiem-tra',
        '/phan-anh',
        '/phan-anh/gui',
        '/hoi-dap/gui',
        '/phan-anh/tra-cuu',
        '/danh-gia',
      ],
    },
    { who: 'cong-dan', places: citizensPlaces },
  ],
  backOffice: [
    {
      who: 'mot-cua.phuong-1',
      places: async (page) => [
        '/can-bo',
        '/can-bo/tiep-nhan',
        `/can-bo/tiep-nhan/${await beginCounterDraft(page, applicant)}`,
        '/can-bo/tim',
        '/can-bo/phan-anh/nhap',
        '/can-bo/phan-anh/danh-gia',
      ],
    },
    {
      who: 'can-bo.phuong-1',
      places: () => [
        { on: '/can-bo', link: below('/can-bo/ho-so') },
        '/can-bo/phan-anh',
        { on: '/can-bo/phan-anh', link: 'tbody a' },
        '/can-bo/don-doc',
      ],
    },
    { who: 'lanh-dao.phuong-1', places: () => ['/can-bo/phan-anh/bao-cao'] },
    { who: 'tai-chinh.phuong-1', places: () => ['/can-bo/phi-le-phi'] },
    { who: 'quan-tri', places: administratorsPlaces },
  ],
  supervision: [
    {
      who: 'giam-sat',
      places: () => [
        '/giam-sat',
        '/giam-sat/bang',
        '/giam-sat/qua-han',
        '/giam-sat/sap-den-han',
        '/giam-sat/ho-so?figure=IN_PROGRESS',
        { on: '/giam-sat/qua-han', link: below('/giam-sat/ho-so') },
        '/giam-sat/vi-pham',
        '/giam-sat/chua-su-dung',
        '/giam-sat/don-doc',
        '/giam-sat/bao-cao',
        { on: '/giam-sat/bao-cao', link: below('/giam-sat/bao-cao') },
        '/giam-sat/chi-so',
        indexOfWard,
        { on: indexOfWard, link: below('/giam-sat/chi-so') },
      ],
    },
    { who: 'phan-tich', places: () => ['/giam-sat/truy-van'] },
  ],
}

const applicant = { fullName: 'Nguyễn Thị Thử Nghiệm', idNumber: '066190000001' }

async function citizensPlaces(page: Page): Promise<readonly Place[]> {
  const [owing, asked, sent] = await Promise.all(
    ['AWAITING_PAYMENT', 'AWAITING_SUPPLEMENT', 'SUBMITTED'].map((state) => ownIn(page, state)),
  )
  return [
    `/nop-ho-so/${await beginOwnDraft(page)}`,
    `/nop-ho-so/${sent}/da-nop`,
    `/bo-sung/${asked}`,
    '/ho-so',
    `/ho-so/${asked}`,
    `/ho-so/${owing}/thanh-toan`,
    '/thong-bao',
    '/kho',
    '/tai-khoan',
    '/phan-anh/cua-toi',
    { on: '/phan-anh/cua-toi', link: below('/phan-anh/cua-toi') },
  ]
}

/** A dossier of who is signed in, of the demo, in a state. */
async function ownIn(page: Page, state: string): Promise<string> {
  const { myDossiers } = await ask<{ myDossiers: { nodes: { id: string }[] } }>(
    page,
    'PortalMyDossiers',
    { states: [state], first: 1 },
  )
  return myDossiers.nodes[0]?.id ?? `no-dossier-in-${state}`
}

async function beginOwnDraft(page: Page): Promise<string> {
  const { procedures } = await ask<{ procedures: { nodes: { id: string }[] } }>(
    page,
    'IntakeProcedures',
    { filter: { search: procedure }, first: 1 },
  )
  const { agencies } = await ask<{ agencies: { id: string }[] }>(page, 'PortalReceivingAgencies', {
    level: 'COMMUNE',
  })
  const { createDraft } = await ask<{ createDraft: { dossier: { id: string } } }>(
    page,
    'PortalCreateDraft',
    {
      input: {
        requestId: randomUUID(),
        procedureId: procedures.nodes[0]?.id,
        agencyId: agencies[0]?.id,
      },
    },
  )
  return createDraft.dossier.id
}

async function administratorsPlaces(page: Page): Promise<readonly Place[]> {
  const area = '/can-bo/quan-tri'
  const { beginVersionDraft } = await ask<{ beginVersionDraft: { draft: { id: string } } }>(
    page,
    'AdministrationBeginDraft',
    { input: { requestId: randomUUID(), code: procedure } },
  )
  const { agencies } = await ask<{ agencies: { id: string }[] }>(page, 'PortalReceivingAgencies', {
    level: 'COMMUNE',
  })
  const agency = `${area}/co-quan/${agencies[0]?.id}`
  return [
    `${area}/co-quan`,
    `${area}/co-quan/moi`,
    agency,
    `${agency}/lich`,
    `${area}/can-bo`,
    `${area}/can-bo/moi`,
    { on: `${area}/can-bo`, link: 'tbody a' },
    `${area}/ngay-nghi`,
    `${area}/thu-tuc`,
    `${area}/thu-tuc/${procedure}`,
    `${area}/ban-nhap/${beginVersionDraft.draft.id}`,
    `${area}/doi-chieu`,
    `${area}/nhat-ky`,
    '/can-bo/mau-thong-bao',
    { on: '/can-bo/mau-thong-bao', link: below('/can-bo/mau-thong-bao') },
  ]
}
