import { mount, type VueWrapper } from '@vue/test-utils'
import { h, type Component } from 'vue'
import { createI18n } from 'vue-i18n'
import type { AnyComponent, Example } from '../src/examples.ts'
import { uiMessages } from '../src/index.ts'

const RouterLink = {
  props: ['to'],
  setup:
    (props: { to: unknown }, { slots }: { slots: { default?: () => unknown } }) =>
    () =>
      h('a', { href: String(props.to) }, slots.default?.() as never),
}

// jsdom knows no modal dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
  this.dispatchEvent(new Event('close'))
}

/** Mounts a component in the page as the shell would: texts, router link, attached to the document. */
export function mountExample(component: AnyComponent, example: Example = {}): VueWrapper {
  const i18n = createI18n({ legacy: false, locale: 'vi', messages: { ...uiMessages } })
  return mount(component as Component, {
    attachTo: document.body,
    props: { ...example.props } as never,
    slots: { ...example.slots } as never,
    global: { plugins: [i18n], components: { RouterLink } },
  }) as VueWrapper
}
