ALTER TABLE "reconciliations" ALTER COLUMN "own_amount" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "reconciliations" ALTER COLUMN "platform_amount" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "issued_papers" ADD COLUMN "ended_by" uuid;--> statement-breakpoint
CREATE INDEX "dossiers_received_at_idx" ON "dossiers" USING btree ("tenant_id","received_at","id");--> statement-breakpoint
CREATE INDEX "dossiers_agency_id_received_at_idx" ON "dossiers" USING btree ("tenant_id","agency_id","received_at","id");--> statement-breakpoint
ALTER TABLE "reconciliation_differences" DROP COLUMN "named";