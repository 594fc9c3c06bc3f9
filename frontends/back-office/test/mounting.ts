import { provideShell, signedOut, type Session } from '@motcua/app-contract'
import { uiMessages } from '@motcua/ui'
import { createClient, install as installUrql } from '@urql/vue'
import { mount, type VueWrapper } from '@vue/test-utils'
import axe from 'axe-core'
import { h, ref, type App, type Component } from 'vue'
import { createI18n } from 'vue-i18n'
import messages from '../src/messages/vi.json'

const RouterLink = {
  props: ['to'],
  setup:
    (props: { to: unknown }, { slots }: { slots: { default?: () => unknown } }) =>
    () =>
      h('a', { href: JSON.stringify(props.to) }, slots.default?.() as never),
}

// jsdom knows no modal dialogs and scrolls nothing.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}
Element.prototype.scrollIntoView ??= () => undefined

const officer: Session = {
  ...signedOut,
  signedIn: true,
  personId: 'p1',
  name: 'Lê Ngọc Thử',
  isOfficer: true,
  memberships: [
    {
      officerId: 'o1',
      agencyId: 'a1',
      agencyName: 'Ủy ban nhân dân phường Mẫu',
      unitId: null,
      unitName: null,
      roles: ['PROCESSING_OFFICER'],
    },
  ],
}

/** Lends what the shell would lend; nothing happens, nobody listens, no question is answered. */
function withShell(app: App): void {
  installUrql(app, createClient({ url: 'http://nobody.test', exchanges: [] }))
  provideShell(app, {
    session: ref(officer),
    profile: {} as never,
    listen: () => () => undefined,
    announce: () => undefined,
    signIn: () => undefined,
  })
}

/** Mounts a component in the page as the shell would: texts, session, links. */
export function mountInShell(component: Component, props: object = {}): VueWrapper {
  const i18n = createI18n({
    legacy: false,
    locale: 'vi',
    messages: { vi: { ...uiMessages.vi, backOffice: messages } },
    missingWarn: true,
  })
  return mount(component, {
    attachTo: document.body,
    props: props as never,
    global: { plugins: [i18n, withShell], components: { RouterLink } },
  }) as VueWrapper
}

/** Ids of the accessibility rules that the page breaks. Contrast and the page around need a browser. */
export async function findBrokenRules(): Promise<readonly string[]> {
  const rules = {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'heading-order': { enabled: false },
    'color-contrast': { enabled: false },
  }
  const { violations } = await axe.run(document.body, { rules })
  return violations.map(({ id }) => id)
}
