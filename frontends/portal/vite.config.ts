import { defineRemote } from '../federation.ts'

export default defineRemote({ name: 'portal', port: 5101 })
