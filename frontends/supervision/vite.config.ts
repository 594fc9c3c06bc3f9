import { defineRemote } from '../federation.ts'

export default defineRemote({ name: 'supervision', port: 5103 })
