DROP INDEX "dossier_facts_open_idx";--> statement-breakpoint
DROP INDEX "dossier_facts_ahead_idx";--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "overdue_day" date;--> statement-breakpoint
ALTER TABLE "figure_counts" ADD COLUMN "fell_overdue" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "figure_counts" ADD COLUMN "cleared_overdue" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "dossier_facts_open_agency_due_idx" ON "dossier_facts" USING btree ("tenant_id","agency_id",coalesce("due_at", 'infinity'::timestamptz),"dossier_id") WHERE "dossier_facts"."received_day" is not null and "dossier_facts"."settled_day" is null;--> statement-breakpoint
CREATE INDEX "dossier_facts_nearly_due_idx" ON "dossier_facts" USING btree ("tenant_id","nearly_due_from","due_at");--> statement-breakpoint
CREATE INDEX "dossier_facts_open_nearly_due_idx" ON "dossier_facts" USING btree ("tenant_id","nearly_due_from","due_at","received_day","agency_id","channel","field_code","procedure_id","clock_stands") WHERE "dossier_facts"."received_day" is not null and "dossier_facts"."settled_day" is null;--> statement-breakpoint
CREATE INDEX "dossier_facts_long_nearly_due_idx" ON "dossier_facts" USING btree ("tenant_id","due_at","nearly_due_from","received_day","settled_day","agency_id","channel","field_code","procedure_id","clock_stands") WHERE "dossier_facts"."due_at" - "dossier_facts"."nearly_due_from" >= interval '84 hours';--> statement-breakpoint
CREATE INDEX "dossier_facts_overdue_day_idx" ON "dossier_facts" USING btree ("tenant_id","agency_id","overdue_day") WHERE "dossier_facts"."overdue_day" is not null;--> statement-breakpoint
CREATE INDEX "dossier_facts_ahead_idx" ON "dossier_facts" USING btree ("tenant_id","received_day","accepted_day","agency_id","channel","field_code","procedure_id") WHERE "dossier_facts"."accepted_day" < "dossier_facts"."received_day";--> statement-breakpoint
UPDATE "dossier_facts" SET "overdue_day" = greatest(("due_at" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, "received_day")
WHERE "due_at" IS NOT NULL AND "received_day" IS NOT NULL AND NOT "clock_stands"
  AND ("settled_day" IS NULL OR "settled_day" > greatest(("due_at" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, "received_day"));--> statement-breakpoint
INSERT INTO "figure_counts" ("tenant_id", "slice", "span", "agency_id", "field_code", "procedure_id", "channel", "day",
  "received", "settled_early", "settled_on_time", "settled_overdue", "declined", "discontinued", "returned")
SELECT "tenant_id", "slice", 'YEAR', "agency_id", "field_code", "procedure_id", "channel", date_trunc('year', "day")::date,
  sum("received"), sum("settled_early"), sum("settled_on_time"), sum("settled_overdue"), sum("declined"), sum("discontinued"), sum("returned")
FROM "figure_counts" WHERE "span" = 'MONTH'
GROUP BY "tenant_id", "slice", "agency_id", "field_code", "procedure_id", "channel", date_trunc('year', "day")::date;--> statement-breakpoint
INSERT INTO "figure_counts" AS "known" ("tenant_id", "slice", "span", "agency_id", "field_code", "procedure_id", "channel", "day",
  "received", "settled_early", "settled_on_time", "settled_overdue", "declined", "fell_overdue", "cleared_overdue")
SELECT "late"."tenant_id", "cut"."slice", "span"."name",
  CASE WHEN "cut"."agency" THEN "agency_id" ELSE '' END, CASE WHEN "cut"."field" THEN "field_code" ELSE '' END,
  CASE WHEN "cut"."procedure" THEN "procedure_id" ELSE '' END, "channel", date_trunc("span"."name", "late"."day")::date,
  0, 0, 0, 0, 0, sum("late"."fell"), sum("late"."cleared")
FROM (
  SELECT "tenant_id", "agency_id", "field_code", "procedure_id", "channel", "overdue_day" AS "day", 1 AS "fell", 0 AS "cleared"
  FROM "dossier_facts" WHERE "overdue_day" IS NOT NULL
  UNION ALL
  SELECT "tenant_id", "agency_id", "field_code", "procedure_id", "channel", "settled_day", 0, 1
  FROM "dossier_facts" WHERE "overdue_day" IS NOT NULL AND "settled_day" IS NOT NULL
) AS "late"
CROSS JOIN (VALUES ('ALL', false, false, false), ('AGENCY', true, false, false), ('FIELD', false, true, false),
  ('PROCEDURE', false, true, true), ('AGENCY_FIELD', true, true, false), ('AGENCY_PROCEDURE', true, true, true))
  AS "cut" ("slice", "agency", "field", "procedure")
CROSS JOIN (VALUES ('DAY'), ('MONTH'), ('YEAR')) AS "span" ("name")
WHERE "span"."name" <> 'DAY' OR "cut"."slice" NOT IN ('AGENCY_FIELD', 'AGENCY_PROCEDURE')
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
ON CONFLICT ("tenant_id", "slice", "agency_id", "span", "day", "field_code", "procedure_id", "channel") DO UPDATE SET
  "fell_overdue" = excluded."fell_overdue", "cleared_overdue" = excluded."cleared_overdue";
