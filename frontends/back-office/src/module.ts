import { defineAppModule } from '@motcua/app-contract'

export default defineAppModule({
  id: 'backOffice',
  titleKey: 'backOffice.title',
  access: 'OFFICER',
  navigation: [
    { labelKey: 'backOffice.navigation.inbox', to: '/', access: 'OFFICER' },
    {
      labelKey: 'backOffice.navigation.intake',
      to: '/tiep-nhan',
      access: 'OFFICER',
      permissions: ['dossier.intake'],
    },
    {
      labelKey: 'backOffice.navigation.search',
      to: '/tim',
      access: 'OFFICER',
      permissions: ['dossier.read-agency', 'dossier.read-province'],
    },
  ],
  routes: [
    {
      path: '',
      name: 'backOffice.inbox',
      meta: { titleKey: 'backOffice.inbox.title' },
      component: () => import('./features/inbox/InboxPage.vue'),
    },
    {
      path: 'ho-so/:id',
      name: 'backOffice.dossier',
      props: true,
      meta: { titleKey: 'backOffice.dossier.title' },
      component: () => import('./features/dossier/DossierPage.vue'),
    },
    {
      path: 'tiep-nhan',
      name: 'backOffice.intake',
      meta: { titleKey: 'backOffice.intake.title' },
      component: () => import('./features/intake/IntakePage.vue'),
    },
    {
      path: 'tiep-nhan/:id',
      name: 'backOffice.intakeDraft',
      props: true,
      meta: { titleKey: 'backOffice.intake.title' },
      component: () => import('./features/intake/DraftPage.vue'),
    },
    {
      path: 'tim',
      name: 'backOffice.search',
      meta: { titleKey: 'backOffice.search.title' },
      component: () => import('./features/search/SearchPage.vue'),
    },
  ],
  messages: {
    vi: () => import('./messages/vi.json'),
    en: () => import('./messages/en.json'),
  },
})
