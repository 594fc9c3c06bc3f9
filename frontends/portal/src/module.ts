import { defineAppModule } from '@motcua/app-contract'

/** The citizens' portal: find a procedure, send a dossier in, follow it, get the result. */
export default defineAppModule({
  id: 'portal',
  titleKey: 'portal.title',
  access: 'PUBLIC',
  navigation: [
    { labelKey: 'portal.navigation.home', to: '/', access: 'PUBLIC' },
    { labelKey: 'portal.navigation.procedures', to: '/thu-tuc', access: 'PUBLIC' },
    { labelKey: 'portal.navigation.lookUp', to: '/tra-cuu', access: 'PUBLIC' },
    { labelKey: 'portal.navigation.myDossiers', to: '/ho-so', access: 'SIGNED_IN' },
    { labelKey: 'portal.navigation.notices', to: '/thong-bao', access: 'SIGNED_IN' },
    { labelKey: 'portal.navigation.vault', to: '/kho', access: 'SIGNED_IN' },
    { labelKey: 'portal.navigation.account', to: '/tai-khoan', access: 'SIGNED_IN' },
  ],
  routes: [
    {
      path: '',
      name: 'portal.home',
      meta: { titleKey: 'portal.home.title' },
      component: () => import('./features/home/HomePage.vue'),
    },
    {
      path: 'thu-tuc',
      name: 'portal.procedures',
      meta: { titleKey: 'portal.catalogue.title' },
      component: () => import('./features/catalogue/CataloguePage.vue'),
    },
    {
      path: 'thu-tuc/:code',
      name: 'portal.procedure',
      meta: { titleKey: 'portal.procedure.title' },
      component: () => import('./features/procedure/ProcedurePage.vue'),
    },
    {
      path: 'su-kien/:event',
      name: 'portal.life-event',
      meta: { titleKey: 'portal.lifeEvents.title' },
      component: () => import('./features/life-events/LifeEventPage.vue'),
    },
    {
      path: 'tra-cuu',
      name: 'portal.look-up',
      meta: { titleKey: 'portal.lookUp.title' },
      component: () => import('./features/look-up/LookUpPage.vue'),
    },
    {
      path: 'nop-ho-so/:dossierId',
      name: 'portal.submission',
      meta: { titleKey: 'portal.submission.title', access: 'SIGNED_IN' },
      props: true,
      component: () => import('./features/submission/SubmissionPage.vue'),
    },
    {
      path: 'nop-ho-so/:dossierId/da-nop',
      name: 'portal.sent',
      meta: { titleKey: 'portal.sent.title', access: 'SIGNED_IN' },
      props: true,
      component: () => import('./features/submission/SentPage.vue'),
    },
    {
      path: 'ho-so',
      name: 'portal.my-dossiers',
      meta: { titleKey: 'portal.myDossiers.title', access: 'SIGNED_IN' },
      component: () => import('./features/my-dossiers/MyDossiersPage.vue'),
    },
    {
      path: 'ho-so/:dossierId',
      name: 'portal.dossier',
      meta: { titleKey: 'portal.dossier.title', access: 'SIGNED_IN' },
      props: true,
      component: () => import('./features/dossier/DossierPage.vue'),
    },
    {
      path: 'thong-bao',
      name: 'portal.notices',
      meta: { titleKey: 'portal.notices.title', access: 'SIGNED_IN' },
      component: () => import('./features/notices/NoticesPage.vue'),
    },
    {
      path: 'kho',
      name: 'portal.vault',
      meta: { titleKey: 'portal.vault.title', access: 'SIGNED_IN' },
      component: () => import('./features/vault/VaultPage.vue'),
    },
    {
      path: 'tai-khoan',
      name: 'portal.account',
      meta: { titleKey: 'portal.account.title', access: 'SIGNED_IN' },
      component: () => import('./features/account/AccountPage.vue'),
    },
  ],
  messages: {
    vi: () => import('./messages/vi.json'),
    en: () => import('./messages/en.json'),
  },
  headerWidget: () => import('./features/notices/NoticeBell.vue'),
})
