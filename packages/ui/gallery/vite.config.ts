import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** Shows every example of every component: `pnpm --filter @motcua/ui gallery`. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [vue()],
  server: { port: 5109 },
})
