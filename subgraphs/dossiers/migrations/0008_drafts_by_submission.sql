DROP INDEX "dossiers_created_by_drafts_idx";--> statement-breakpoint
CREATE INDEX "dossiers_created_by_drafts_idx" ON "dossiers" USING btree ("tenant_id","created_by","id") WHERE "dossiers"."submitted_at" is null;--> statement-breakpoint
-- Room on each page for the next versions of its rows: an act that changes no indexed column then writes to no index.
ALTER TABLE "dossiers" SET (fillfactor = 70);
