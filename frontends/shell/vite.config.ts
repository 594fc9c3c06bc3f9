import { defineShell } from '../federation.ts'

export default defineShell({ port: 5100 })
