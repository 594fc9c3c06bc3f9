import * as urqlVue from './urql-vue.ts'
import * as vueI18n from './vue-i18n.ts'
import * as vueRouter from './vue-router.ts'
import * as vue from './vue.ts'

/**
 * The libraries that the shell lends to remotes, and what of them: what nobody uses is sent to nobody. A name that a remote
 * needs is added here, and the shell released before the remote; the remote's build and the shell's gate hold it to that.
 */
export const lent: Readonly<Record<string, object>> = {
  vue,
  'vue-router': vueRouter,
  'vue-i18n': vueI18n,
  '@urql/vue': urqlVue,
}
