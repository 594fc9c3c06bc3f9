DROP INDEX "dossiers_applicant_id_idx";--> statement-breakpoint
DROP INDEX "vault_items_person_id_idx";--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "organisation" jsonb;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "tax_code" text;--> statement-breakpoint
ALTER TABLE "vault_items" RENAME COLUMN "person_id" TO "owner_id";--> statement-breakpoint
CREATE INDEX "dossiers_own_idx" ON "dossiers" USING btree ("tenant_id","applicant_id","id") WHERE "dossiers"."organisation_id" is null;--> statement-breakpoint
CREATE INDEX "dossiers_organisation_id_idx" ON "dossiers" USING btree ("tenant_id","organisation_id","id") WHERE "dossiers"."organisation_id" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_tax_code_idx" ON "dossiers" USING btree ("tenant_id","tax_code","id") WHERE "dossiers"."tax_code" is not null;--> statement-breakpoint
CREATE INDEX "vault_items_owner_id_idx" ON "vault_items" USING btree ("tenant_id","owner_id","id");