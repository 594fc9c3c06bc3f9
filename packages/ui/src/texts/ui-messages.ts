import en from './en.json' with { type: 'json' }
import vi from './vi.json' with { type: 'json' }

/** The texts of the kit itself, for the i18n instance. */
export const uiMessages = { vi: { ui: vi }, en: { ui: en } } as const
