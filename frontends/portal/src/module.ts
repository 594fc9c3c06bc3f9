import { defineAppModule } from '@motcua/app-contract'
import { messagesOf } from './feature-messages.ts'

/** The citizens' portal: find a procedure, send a dossier in, follow it, get the result. */
export default defineAppModule({
  id: 'portal',
  titleKey: 'portal.title',
  access: 'PUBLIC',
  navigation: [
    { labelKey: 'portal.navigation.home', to: '/', access: 'PUBLIC' },
    { labelKey: 'portal.navigation.procedures', to: '/thu-tuc', access: 'PUBLIC' },
    { labelKey: 'portal.navigation.lookUp', to: '/tra-cuu', access: 'PUBLIC' },
    { labelKey: 'portal.navigation.feedback', to: '/phan-anh', access: 'PUBLIC' },
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
      meta: { titleKey: 'portal.catalogue.title', messages: messagesOf('catalogue') },
      component: () => import('./features/catalogue/CataloguePage.vue'),
    },
    {
      path: 'thu-tuc/:code',
      name: 'portal.procedure',
      meta: { titleKey: 'portal.procedure.title', messages: messagesOf('procedure') },
      component: () => import('./features/procedure/ProcedurePage.vue'),
    },
    {
      path: 'su-kien/:event',
      name: 'portal.life-event',
      meta: { titleKey: 'portal.lifeEvents.title', messages: messagesOf('life-events') },
      component: () => import('./features/life-events/LifeEventPage.vue'),
    },
    {
      path: 'tra-cuu',
      name: 'portal.look-up',
      meta: { titleKey: 'portal.lookUp.title', messages: messagesOf('look-up') },
      component: () => import('./features/look-up/LookUpPage.vue'),
    },
    {
      path: 'kiem-tra',
      name: 'portal.check',
      meta: { titleKey: 'portal.check.title', messages: messagesOf('check') },
      component: () => import('./features/check/CheckPage.vue'),
    },
    {
      path: 'nop-ho-so/:dossierId',
      name: 'portal.submission',
      meta: {
        titleKey: 'portal.submission.title',
        access: 'SIGNED_IN',
        messages: messagesOf('submission'),
      },
      props: true,
      component: () => import('./features/submission/SubmissionPage.vue'),
    },
    {
      path: 'nop-ho-so/:dossierId/da-nop',
      name: 'portal.sent',
      meta: {
        titleKey: 'portal.sent.title',
        access: 'SIGNED_IN',
        messages: messagesOf('submission'),
      },
      props: true,
      component: () => import('./features/submission/SentPage.vue'),
    },
    {
      path: 'bo-sung/:dossierId',
      name: 'portal.supplement',
      meta: {
        titleKey: 'portal.supplement.title',
        access: 'SIGNED_IN',
        messages: messagesOf('supplement'),
      },
      props: true,
      component: () => import('./features/supplement/SupplementPage.vue'),
    },
    {
      path: 'ho-so',
      name: 'portal.my-dossiers',
      meta: {
        titleKey: 'portal.myDossiers.title',
        access: 'SIGNED_IN',
        messages: messagesOf('my-dossiers'),
      },
      component: () => import('./features/my-dossiers/MyDossiersPage.vue'),
    },
    {
      path: 'ho-so/:dossierId',
      name: 'portal.dossier',
      meta: {
        titleKey: 'portal.dossier.title',
        access: 'SIGNED_IN',
        messages: messagesOf('dossier'),
      },
      props: true,
      component: () => import('./features/dossier/DossierPage.vue'),
    },
    {
      path: 'ho-so/:dossierId/thanh-toan',
      name: 'portal.payment',
      meta: {
        titleKey: 'portal.payment.title',
        access: 'SIGNED_IN',
        messages: messagesOf('payment'),
      },
      props: true,
      component: () => import('./features/payment/PaymentPage.vue'),
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
      meta: { titleKey: 'portal.vault.title', access: 'SIGNED_IN', messages: messagesOf('vault') },
      component: () => import('./features/vault/VaultPage.vue'),
    },
    {
      path: 'tai-khoan',
      name: 'portal.account',
      meta: {
        titleKey: 'portal.account.title',
        access: 'SIGNED_IN',
        messages: messagesOf('account'),
      },
      component: () => import('./features/account/AccountPage.vue'),
    },
    {
      path: 'phan-anh',
      name: 'portal.feedback',
      meta: { titleKey: 'portal.feedback.title', messages: messagesOf('feedback') },
      component: () => import('./features/feedback/FeedbackHomePage.vue'),
    },
    {
      path: 'phan-anh/gui',
      name: 'portal.send-feedback',
      meta: { titleKey: 'portal.feedback.send.FEEDBACK', messages: messagesOf('feedback') },
      props: { sort: 'FEEDBACK' },
      component: () => import('./features/feedback/SendFeedbackPage.vue'),
    },
    {
      path: 'hoi-dap/gui',
      name: 'portal.ask-question',
      meta: { titleKey: 'portal.feedback.send.QUESTION', messages: messagesOf('feedback') },
      props: { sort: 'QUESTION' },
      component: () => import('./features/feedback/SendFeedbackPage.vue'),
    },
    {
      path: 'phan-anh/tra-cuu',
      name: 'portal.look-up-feedback',
      meta: { titleKey: 'portal.feedback.lookUp.title', messages: messagesOf('feedback') },
      component: () => import('./features/feedback/FeedbackLookUpPage.vue'),
    },
    {
      path: 'phan-anh/cua-toi',
      name: 'portal.my-feedback',
      meta: {
        titleKey: 'portal.feedback.mine.title',
        access: 'SIGNED_IN',
        messages: messagesOf('feedback'),
      },
      component: () => import('./features/feedback/MyFeedbackPage.vue'),
    },
    {
      path: 'phan-anh/cua-toi/:feedbackId',
      name: 'portal.own-feedback',
      meta: {
        titleKey: 'portal.feedback.mine.one',
        access: 'SIGNED_IN',
        messages: messagesOf('feedback'),
      },
      props: true,
      component: () => import('./features/feedback/OwnFeedbackPage.vue'),
    },
    {
      path: 'danh-gia',
      name: 'portal.rating-results',
      meta: { titleKey: 'portal.feedback.results.title', messages: messagesOf('feedback') },
      component: () => import('./features/feedback/RatingResultsPage.vue'),
    },
  ],
  messages: {
    vi: () => import('./messages/vi.json'),
    en: () => import('./messages/en.json'),
  },
  headerWidget: () => import('./features/notices/NoticeBell.vue'),
})
