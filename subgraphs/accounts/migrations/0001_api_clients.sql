CREATE TYPE "public"."notice_language" AS ENUM('vi', 'en');--> statement-breakpoint
ALTER TYPE "public"."delivery_state" ADD VALUE 'DELIVERED' BEFORE 'FAILED';--> statement-breakpoint
ALTER TYPE "public"."notice_channel" ADD VALUE 'SMS';--> statement-breakpoint
CREATE TABLE "administration_log" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"actor_name" text NOT NULL,
	"officer_id" uuid NOT NULL,
	"act" text NOT NULL,
	"subject_id" text NOT NULL,
	"subject_name" text NOT NULL,
	"agency_id" uuid,
	"changes" jsonb NOT NULL,
	"basis" jsonb,
	CONSTRAINT "administration_log_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "contact_confirmations" (
	"tenant_id" smallint NOT NULL,
	"person_id" uuid NOT NULL,
	"channel" "notice_channel" NOT NULL,
	"address" text NOT NULL,
	"code_hash" text NOT NULL,
	"failures" integer NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"sent" integer NOT NULL,
	"counted_since" timestamp with time zone NOT NULL,
	CONSTRAINT "contact_confirmations_pkey" PRIMARY KEY("tenant_id","person_id","channel")
);
--> statement-breakpoint
CREATE TABLE "holiday_years" (
	"tenant_id" smallint NOT NULL,
	"year" integer NOT NULL,
	"provisional" boolean NOT NULL,
	"days_off" jsonb NOT NULL,
	"worked_days" jsonb NOT NULL,
	CONSTRAINT "holiday_years_pkey" PRIMARY KEY("tenant_id","year")
);
--> statement-breakpoint
CREATE TABLE "notice_settings" (
	"tenant_id" smallint NOT NULL,
	"person_id" uuid NOT NULL,
	"email" boolean NOT NULL,
	"sms" boolean NOT NULL,
	"sms_diacritics" boolean NOT NULL,
	"language" "notice_language" NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notice_settings_pkey" PRIMARY KEY("tenant_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "notice_templates" (
	"tenant_id" smallint NOT NULL,
	"event" text NOT NULL,
	"channel" "notice_channel" NOT NULL,
	"language" "notice_language" NOT NULL,
	"version" integer NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid,
	CONSTRAINT "notice_templates_pkey" PRIMARY KEY("tenant_id","event","channel","language","version")
);
--> statement-breakpoint
CREATE TABLE "password_recoveries" (
	"tenant_id" smallint NOT NULL,
	"account_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"failures" integer NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"sent" integer NOT NULL,
	"counted_since" timestamp with time zone NOT NULL,
	CONSTRAINT "password_recoveries_pkey" PRIMARY KEY("tenant_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "suspensions" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"reported_by" uuid NOT NULL,
	"suspended_at" timestamp with time zone NOT NULL,
	"lifted_by" uuid,
	"lifted_at" timestamp with time zone,
	"lift_reason" text,
	CONSTRAINT "suspensions_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "told_due_dates" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "told_due_dates_pkey" PRIMARY KEY("tenant_id","dossier_id")
);
--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_event_id_key";--> statement-breakpoint
DROP INDEX "officers_agency_id_idx";--> statement-breakpoint
ALTER TABLE "notice_deliveries" ALTER COLUMN "notice_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "hotline" text;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "contacts" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "dissolved_on" date;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "successor_id" uuid;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "notice_deliveries" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "notice_deliveries" ADD COLUMN "subject" text;--> statement-breakpoint
ALTER TABLE "notice_deliveries" ADD COLUMN "text" text;--> statement-breakpoint
ALTER TABLE "notice_deliveries" ADD COLUMN "message_id" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "agency_id" uuid;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "event" text DEFAULT 'EARLIER' NOT NULL;--> statement-breakpoint
ALTER TABLE "officers" ADD COLUMN "sort_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "active" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_confirmations" ADD CONSTRAINT "contact_confirmations_person_id_fkey" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_person_id_fkey" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_recoveries" ADD CONSTRAINT "password_recoveries_account_id_fkey" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."local_accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_person_id_fkey" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "administration_log_agency_id_idx" ON "administration_log" USING btree ("tenant_id","agency_id","id");--> statement-breakpoint
CREATE INDEX "administration_log_subject_id_idx" ON "administration_log" USING btree ("tenant_id","subject_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "suspensions_open_idx" ON "suspensions" USING btree ("tenant_id","person_id") WHERE "suspensions"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "suspensions_person_id_idx" ON "suspensions" USING btree ("tenant_id","person_id","id");--> statement-breakpoint
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_successor_id_fkey" FOREIGN KEY ("tenant_id","successor_id") REFERENCES "public"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agencies_sort_name_idx" ON "agencies" USING btree ("tenant_id","sort_name","id");--> statement-breakpoint
CREATE INDEX "notice_deliveries_message_id_idx" ON "notice_deliveries" USING btree ("tenant_id","message_id") WHERE "notice_deliveries"."message_id" is not null;--> statement-breakpoint
CREATE INDEX "notices_dossier_id_idx" ON "notices" USING btree ("tenant_id","dossier_id","id") WHERE "notices"."dossier_id" is not null;--> statement-breakpoint
CREATE INDEX "officers_sort_name_idx" ON "officers" USING btree ("tenant_id","sort_name","id");--> statement-breakpoint
CREATE INDEX "officers_agency_id_idx" ON "officers" USING btree ("tenant_id","agency_id","sort_name","id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_event_id_key" UNIQUE("tenant_id","event_id","person_id","event");