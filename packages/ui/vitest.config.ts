import vue from '@vitejs/plugin-vue'
import { defineProject } from 'vitest/config'

export default defineProject({
  plugins: [vue()],
  test: {
    name: 'ui',
    include: ['src/**/*.test.ts'],
    environment: 'jsdom',
    // One page and one set of modules for all files of a worker: a page for each would cost most of the time.
    isolate: false,
    maxWorkers: 2,
  },
})
