DROP INDEX "dossiers_name_norm_idx";--> statement-breakpoint
DROP INDEX "dossiers_name_reversed_idx";--> statement-breakpoint
CREATE INDEX "dossiers_agency_id_name_norm_idx" ON "dossiers" USING btree ("tenant_id","agency_id","name_norm" text_pattern_ops,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "dossiers_agency_id_name_reversed_idx" ON "dossiers" USING btree ("tenant_id","agency_id","name_reversed" text_pattern_ops,"id" DESC NULLS FIRST);