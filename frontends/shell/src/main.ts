import '@motcua/ui/styles.css'
import './shell.css'
import { createApp } from 'vue'
import { loadConfig } from './config.ts'
import { createTexts } from './language/language.ts'
import StartFailed from './pages/StartFailed.vue'
import { startShell } from './start-shell.ts'

const texts = createTexts()
try {
  await startShell(await loadConfig(), texts)
} catch (error) {
  console.error(error)
  createApp(StartFailed).use(texts.i18n).mount('#app')
}
