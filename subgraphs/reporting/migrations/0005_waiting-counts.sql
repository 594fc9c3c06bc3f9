CREATE TABLE "waiting_counts" (
	"tenant_id" smallint NOT NULL,
	"slice" text NOT NULL,
	"agency_id" text NOT NULL,
	"field_code" text NOT NULL,
	"procedure_id" text NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"dossiers" integer NOT NULL,
	CONSTRAINT "waiting_counts_pkey" PRIMARY KEY("tenant_id","slice","agency_id","field_code","procedure_id","channel","state")
);
--> statement-breakpoint
DROP INDEX "dossier_facts_nearly_due_idx";--> statement-breakpoint
CREATE INDEX "dossier_facts_nearly_due_idx" ON "dossier_facts" USING btree ("tenant_id","nearly_due_from","due_at","received_day","settled_day","agency_id","channel","field_code","procedure_id","clock_stands") WHERE "dossier_facts"."settled_at" is null or "dossier_facts"."settled_at" >= "dossier_facts"."nearly_due_from";--> statement-breakpoint
INSERT INTO "waiting_counts" ("tenant_id", "slice", "agency_id", "field_code", "procedure_id", "channel", "state", "dossiers")
SELECT "tenant_id", "cut"."slice",
  CASE WHEN "cut"."agency" THEN "agency_id" ELSE '' END, CASE WHEN "cut"."field" THEN "field_code" ELSE '' END,
  CASE WHEN "cut"."procedure" THEN "procedure_id" ELSE '' END, "channel", "state", count(*)
FROM "dossier_facts"
CROSS JOIN (VALUES ('ALL', false, false, false), ('AGENCY', true, false, false), ('FIELD', false, true, false),
  ('PROCEDURE', false, true, true)) AS "cut" ("slice", "agency", "field", "procedure")
WHERE "state" IN ('SUBMITTED', 'AWAITING_SUPPLEMENT', 'AWAITING_PAYMENT', 'WITHDRAWAL_REQUESTED')
GROUP BY 1, 2, 3, 4, 5, 6, 7;
