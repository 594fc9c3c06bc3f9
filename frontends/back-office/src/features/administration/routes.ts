import type { RouteRecordRaw } from 'vue-router'

/** The pages of administration; each is loaded when it is first opened. */
export const administrationRoutes: RouteRecordRaw = {
  path: 'quan-tri',
  component: () => import('./parts/AdministrationLayout.vue'),
  children: [
    { path: '', redirect: { name: 'backOffice.administration.agencies' } },
    page('co-quan', 'agencies', 'parts.agencies', () => import('./agencies/AgenciesPage.vue')),
    page('co-quan/moi', 'newAgency', 'agency.enter', () => import('./agencies/NewAgencyPage.vue')),
    page('co-quan/:id', 'agency', 'page.agency', () => import('./agencies/AgencyPage.vue')),
    page(
      'co-quan/:id/lich',
      'calendar',
      'calendar.title',
      () => import('./calendars/CalendarPage.vue'),
    ),
    page('can-bo', 'officers', 'parts.officers', () => import('./officers/OfficersPage.vue')),
    page('can-bo/moi', 'newPost', 'officer.give', () => import('./officers/NewPostPage.vue')),
    page('can-bo/:id', 'post', 'page.post', () => import('./officers/PostPage.vue')),
    page('ngay-nghi', 'holidays', 'parts.holidays', () => import('./calendars/HolidaysPage.vue')),
    page(
      'thu-tuc',
      'procedures',
      'parts.procedures',
      () => import('./catalogue/ProceduresPage.vue'),
    ),
    page(
      'thu-tuc/:code',
      'procedure',
      'page.procedure',
      () => import('./catalogue/ProcedurePage.vue'),
    ),
    page('ban-nhap/:id', 'draft', 'draft.title', () => import('./catalogue/DraftPage.vue')),
    page(
      'doi-chieu',
      'heldRecords',
      'parts.heldRecords',
      () => import('./catalogue/HeldRecordsPage.vue'),
    ),
    page('nhat-ky', 'log', 'parts.log', () => import('./log/LogPage.vue')),
  ],
}

function page(
  path: string,
  name: string,
  title: string,
  component: () => Promise<object>,
): RouteRecordRaw {
  const meta = { titleKey: `backOffice.administration.${title}` }
  return { path, name: `backOffice.administration.${name}`, props: true, meta, component }
}
