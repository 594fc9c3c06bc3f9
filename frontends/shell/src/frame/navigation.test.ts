import { signedOut, type AppModule, type Session } from '@motcua/app-contract'
import { expect, test } from 'vitest'
import { appLinks, pageLinks } from './navigation.ts'

const noTexts = { vi: async () => ({ default: {} }), en: async () => ({ default: {} }) }

function aModule(change: Partial<AppModule>): AppModule {
  return {
    id: 'portal',
    contract: 1,
    titleKey: 'portal.title',
    access: 'PUBLIC',
    navigation: [],
    routes: [],
    messages: noTexts,
    ...change,
  }
}

const portal = {
  remote: { name: 'portal', entry: '', basePath: '', access: 'PUBLIC' },
  module: aModule({
    navigation: [
      { labelKey: 'portal.home', to: '/', access: 'PUBLIC' },
      { labelKey: 'portal.mine', to: '/ho-so', access: 'SIGNED_IN' },
    ],
  }),
} as const
const office = {
  remote: { name: 'back_office', entry: '', basePath: '/can-bo', access: 'OFFICER' },
  module: aModule({
    id: 'backOffice',
    titleKey: 'backOffice.title',
    access: 'OFFICER',
    navigation: [
      { labelKey: 'backOffice.work', to: '/', access: 'OFFICER' },
      {
        labelKey: 'backOffice.accept',
        to: '/tiep-nhan',
        access: 'OFFICER',
        permissions: ['dossier.accept'],
      },
    ],
  }),
} as const
const officer: Session = { ...signedOut, signedIn: true, isOfficer: true }

test('a visitor sees the public pages and no other apps', () => {
  expect(pageLinks(portal, signedOut)).toEqual([{ labelKey: 'portal.home', to: '/' }])
  expect(pageLinks(office, signedOut)).toEqual([])
  expect(appLinks([portal, office], signedOut)).toEqual([])
})

test('an officer sees the apps, and the pages they hold a permission for', () => {
  const clerk = { ...officer, permissions: ['dossier.accept'] }

  expect(appLinks([portal, office], officer).map(({ to }) => to)).toEqual(['/', '/can-bo'])
  expect(pageLinks(office, officer).map(({ to }) => to)).toEqual(['/can-bo'])
  expect(pageLinks(office, clerk).map(({ to }) => to)).toEqual(['/can-bo', '/can-bo/tiep-nhan'])
})
