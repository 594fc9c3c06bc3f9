import '../src/styles/index.css'
import { createApp, h } from 'vue'
import { createI18n } from 'vue-i18n'
import { uiMessages } from '../src/index.ts'
import Gallery from './Gallery.vue'

const locale = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi'

createApp(Gallery)
  .use(createI18n({ legacy: false, locale, messages: { ...uiMessages } }))
  .component('RouterLink', (props: { to: unknown }, { slots }) =>
    h('a', { href: `#${String(props.to)}` }, slots['default']?.()),
  )
  .mount('#app')
