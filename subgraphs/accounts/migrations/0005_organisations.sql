CREATE TABLE "representations" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"capacity" text NOT NULL,
	"basis" text NOT NULL,
	"provider" text NOT NULL,
	"paper" text,
	"since" timestamp with time zone NOT NULL,
	"until" date,
	"recorded_by" uuid,
	"officer_id" uuid,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "representations_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "organisations" DROP CONSTRAINT "organisations_representative_id_fkey";
--> statement-breakpoint
DROP INDEX "organisations_representative_id_idx";--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "updated_at" timestamp with time zone;--> statement-breakpoint
UPDATE "organisations" SET "updated_at" = "created_at";--> statement-breakpoint
ALTER TABLE "organisations" ALTER COLUMN "updated_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "person_reads" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "representations" ADD CONSTRAINT "representations_organisation_id_fkey" FOREIGN KEY ("tenant_id","organisation_id") REFERENCES "public"."organisations"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representations" ADD CONSTRAINT "representations_person_id_fkey" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "representations_open_key" ON "representations" USING btree ("tenant_id","organisation_id","person_id","basis","provider") WHERE "representations"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "representations_person_id_idx" ON "representations" USING btree ("tenant_id","person_id") WHERE "representations"."ended_at" is null;--> statement-breakpoint
INSERT INTO "representations" ("tenant_id", "id", "organisation_id", "person_id", "capacity", "basis", "provider", "since")
SELECT "tenant_id", gen_random_uuid(), "id", "representative_id", 'LEGAL_REPRESENTATIVE', 'CLERK', '', "created_at" FROM "organisations";--> statement-breakpoint
ALTER TABLE "organisations" DROP COLUMN "representative_id";--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_tax_code_check" CHECK ("organisations"."tax_code" ~ '^([0-9]{10}(-[0-9]{3})?|[0-9]{12})$');