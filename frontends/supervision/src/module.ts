import { defineAppModule } from '@motcua/app-contract'

export default defineAppModule({
  id: 'supervision',
  titleKey: 'supervision.title',
  access: 'SUPERVISOR',
  navigation: [
    { labelKey: 'supervision.navigation.overview', to: '/', access: 'SUPERVISOR' },
    { labelKey: 'supervision.navigation.tables', to: '/bang', access: 'SUPERVISOR' },
    { labelKey: 'supervision.navigation.overdue', to: '/qua-han', access: 'SUPERVISOR' },
    { labelKey: 'supervision.navigation.nearlyDue', to: '/sap-den-han', access: 'SUPERVISOR' },
  ],
  routes: [
    {
      path: '',
      name: 'supervision.overview',
      meta: { titleKey: 'supervision.overview.title' },
      component: () => import('./features/overview/OverviewPage.vue'),
    },
    {
      path: 'bang',
      name: 'supervision.tables',
      meta: { titleKey: 'supervision.tables.title' },
      component: () => import('./features/tables/TablesPage.vue'),
    },
    {
      path: 'qua-han',
      name: 'supervision.overdue',
      props: { figure: 'IN_PROGRESS_OVERDUE' },
      meta: { titleKey: 'supervision.overdue.title' },
      component: () => import('./features/behind/StandingPage.vue'),
    },
    {
      path: 'sap-den-han',
      name: 'supervision.nearlyDue',
      props: { figure: 'NEARLY_DUE' },
      meta: { titleKey: 'supervision.nearlyDue.title' },
      component: () => import('./features/behind/StandingPage.vue'),
    },
    {
      path: 'ho-so',
      name: 'supervision.behind',
      meta: { titleKey: 'supervision.behind.title' },
      component: () => import('./features/behind/BehindPage.vue'),
    },
    {
      path: 'ho-so/:id',
      name: 'supervision.dossier',
      props: true,
      meta: { titleKey: 'supervision.dossier.title' },
      component: () => import('./features/dossier/DossierPage.vue'),
    },
  ],
  messages: {
    vi: () => import('./messages/vi.json'),
    en: () => import('./messages/en.json'),
  },
})
