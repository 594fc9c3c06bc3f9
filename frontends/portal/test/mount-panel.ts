import { uiMessages } from '@motcua/ui'
import { provideShell, signedOut, type Session } from '@motcua/app-contract'
import { mount, type VueWrapper } from '@vue/test-utils'
import axe from 'axe-core'
import { h, shallowRef, type Component } from 'vue'
import { createI18n } from 'vue-i18n'
import { allMessages } from './all-messages.ts'

// jsdom knows no modal dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}

const RouterLink = {
  props: ['to'],
  setup:
    (props: { to: unknown }, { slots }: { slots: { default?: () => unknown } }) =>
    () =>
      h('a', { href: typeof props.to === 'string' ? props.to : '#' }, slots.default?.() as never),
}

const session: Session = { ...signedOut, signedIn: true, personId: '1', name: 'Trần Thị Mẫu' }

/** Mounts a panel in the page as the shell would: texts of both, router link, the shell's own things. */
export function mountPanel(
  component: Component,
  props: object,
  locale: 'vi' | 'en' = 'vi',
): VueWrapper {
  const i18n = createI18n({
    legacy: false,
    locale,
    messages: {
      vi: { ...uiMessages.vi, portal: allMessages('vi') },
      en: { ...uiMessages.en, portal: allMessages('en') },
    },
  })
  const shell = {
    install: (app: Parameters<typeof provideShell>[0]) =>
      provideShell(app, {
        session: shallowRef(session),
        profile: {
          id: 'test',
          productName: { vi: 'Cổng' },
          provinceName: { vi: 'Thử' },
          operator: { vi: 'Tỉnh' },
          signInProviders: [],
          ratingScale: [],
        },
        listen: () => () => undefined,
        announce: () => undefined,
        signIn: () => undefined,
      }),
  }
  return mount(component, {
    attachTo: document.body,
    props,
    global: { plugins: [i18n, shell], components: { RouterLink } },
  }) as VueWrapper
}

// What a lone panel cannot have: a page around it. Contrast needs a real browser.
const rules = {
  region: { enabled: false },
  'page-has-heading-one': { enabled: false },
  'heading-order': { enabled: false },
  'color-contrast': { enabled: false },
}

/** What axe finds wrong with all that is on the page. */
export async function accessibilityFaults(): Promise<readonly unknown[]> {
  const { violations } = await axe.run(document.body, { rules })
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}
