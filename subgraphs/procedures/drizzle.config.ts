import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/store/tables.ts', './src/store/administration-tables.ts'],
  out: './migrations',
  casing: 'snake_case',
})
