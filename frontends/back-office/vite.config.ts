import { defineRemote } from '../federation.ts'

export default defineRemote({ name: 'back_office', port: 5102 })
