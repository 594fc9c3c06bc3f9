/** A procedure with what a card shows. */
export type { PortalProcedureCardFragment as CatalogueProcedure } from './procedureCard.generated.ts'
