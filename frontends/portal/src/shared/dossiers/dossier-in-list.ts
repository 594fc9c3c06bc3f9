/** A dossier with what a card shows. */
export type { PortalDossierCardFragment as DossierInList } from './dossierCard.generated.ts'
