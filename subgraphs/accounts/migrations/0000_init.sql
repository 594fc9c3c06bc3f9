CREATE TYPE "public"."agency_level" AS ENUM('PROVINCE', 'DISTRICT', 'COMMUNE');--> statement-breakpoint
CREATE TYPE "public"."delivery_state" AS ENUM('WAITING', 'SENT', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."notice_channel" AS ENUM('PORTAL', 'EMAIL');--> statement-breakpoint
CREATE TYPE "public"."sex" AS ENUM('MALE', 'FEMALE');--> statement-breakpoint
CREATE TABLE "agencies" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"identifier" text NOT NULL,
	"name" jsonb NOT NULL,
	"sort_name" text NOT NULL,
	"level" "agency_level" NOT NULL,
	"parent_id" uuid,
	"one_stop_name" jsonb NOT NULL,
	"address" text NOT NULL,
	"phone" text NOT NULL,
	"calendar" jsonb NOT NULL,
	"active" boolean NOT NULL,
	CONSTRAINT "agencies_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "agencies_identifier_key" UNIQUE("tenant_id","identifier")
);
--> statement-breakpoint
CREATE TABLE "agency_fields" (
	"tenant_id" smallint NOT NULL,
	"agency_id" uuid NOT NULL,
	"field_code" text NOT NULL,
	CONSTRAINT "agency_fields_pkey" PRIMARY KEY("tenant_id","agency_id","field_code")
);
--> statement-breakpoint
CREATE TABLE "agency_records" (
	"tenant_id" smallint NOT NULL,
	"agency_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"name" jsonb NOT NULL,
	"identifier" text NOT NULL,
	CONSTRAINT "agency_records_pkey" PRIMARY KEY("tenant_id","agency_id","valid_from"),
	CONSTRAINT "agency_records_validity_check" CHECK ("agency_records"."valid_to" is null or "agency_records"."valid_from" < "agency_records"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "event_cursors" (
	"tenant_id" smallint NOT NULL,
	"consumer" text NOT NULL,
	"source" text NOT NULL,
	"txid" "xid8" NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "event_cursors_pkey" PRIMARY KEY("tenant_id","consumer","source")
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"tenant_id" smallint NOT NULL,
	"provider" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" uuid NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	"last_sign_in_at" timestamp with time zone,
	CONSTRAINT "identities_pkey" PRIMARY KEY("tenant_id","provider","subject")
);
--> statement-breakpoint
CREATE TABLE "local_accounts" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"username" text NOT NULL,
	"password_hash" text NOT NULL,
	"must_change_password" boolean NOT NULL,
	"password_changed_at" timestamp with time zone NOT NULL,
	"suspended_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "local_accounts_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "local_accounts_username_key" UNIQUE("tenant_id","username")
);
--> statement-breakpoint
CREATE TABLE "notice_deliveries" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"channel" "notice_channel" NOT NULL,
	"state" "delivery_state" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"attempts" integer NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"last_fault" text,
	CONSTRAINT "notice_deliveries_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "notice_deliveries_notice_id_channel_key" UNIQUE("tenant_id","notice_id","channel")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"dossier_id" uuid,
	"event_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notices_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "notices_event_id_key" UNIQUE("tenant_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "officers" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"unit_id" uuid,
	"title" jsonb NOT NULL,
	"roles" text[] NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "officers_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "officers_validity_check" CHECK ("officers"."valid_to" is null or "officers"."valid_from" <= "officers"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "oidc_artefacts" (
	"tenant_id" smallint NOT NULL,
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"payload" jsonb NOT NULL,
	"grant_id" text,
	"uid" text,
	"user_code" text,
	"consumed_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	CONSTRAINT "oidc_artefacts_pkey" PRIMARY KEY("tenant_id","kind","id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"tax_code" text NOT NULL,
	"representative_id" uuid NOT NULL,
	"address" text,
	"phone" text,
	"email" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "organisations_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "organisations_tax_code_key" UNIQUE("tenant_id","tax_code")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"tenant_id" smallint NOT NULL,
	"txid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"key" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	CONSTRAINT "outbox_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "performed_requests" (
	"tenant_id" smallint NOT NULL,
	"person_id" text NOT NULL,
	"request_id" text NOT NULL,
	"fingerprint" text NOT NULL,
	"answer" text NOT NULL,
	"performed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "performed_requests_pkey" PRIMARY KEY("tenant_id","person_id","request_id")
);
--> statement-breakpoint
CREATE TABLE "person_reads" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"officer_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"person_id" uuid,
	"unknown_number" text,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_reads_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "persons" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"full_name" text NOT NULL,
	"id_number" text,
	"date_of_birth" date,
	"sex" "sex",
	"address" text,
	"phone" text,
	"email" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "persons_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "persons_id_number_key" UNIQUE("tenant_id","id_number"),
	CONSTRAINT "persons_id_number_check" CHECK ("persons"."id_number" ~ '^[0-9]{12}$')
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"tenant_id" smallint NOT NULL,
	"username" text NOT NULL,
	"failures" integer NOT NULL,
	"last_failed_at" timestamp with time zone NOT NULL,
	"locked_until" timestamp with time zone,
	CONSTRAINT "sign_in_attempts_pkey" PRIMARY KEY("tenant_id","username")
);
--> statement-breakpoint
CREATE TABLE "units" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	CONSTRAINT "units_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_parent_id_fkey" FOREIGN KEY ("tenant_id","parent_id") REFERENCES "public"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_fields" ADD CONSTRAINT "agency_fields_agency_id_fkey" FOREIGN KEY ("tenant_id","agency_id") REFERENCES "public"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_records" ADD CONSTRAINT "agency_records_agency_id_fkey" FOREIGN KEY ("tenant_id","agency_id") REFERENCES "public"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_person_id_fkey" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "local_accounts" ADD CONSTRAINT "local_accounts_person_id_fkey" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_deliveries" ADD CONSTRAINT "notice_deliveries_notice_id_fkey" FOREIGN KEY ("tenant_id","notice_id") REFERENCES "public"."notices"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_fkey" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officers" ADD CONSTRAINT "officers_person_id_fkey" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officers" ADD CONSTRAINT "officers_agency_id_fkey" FOREIGN KEY ("tenant_id","agency_id") REFERENCES "public"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officers" ADD CONSTRAINT "officers_unit_id_fkey" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."units"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_representative_id_fkey" FOREIGN KEY ("tenant_id","representative_id") REFERENCES "public"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_agency_id_fkey" FOREIGN KEY ("tenant_id","agency_id") REFERENCES "public"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agencies_level_sort_name_idx" ON "agencies" USING btree ("tenant_id","active","level","sort_name");--> statement-breakpoint
CREATE INDEX "agency_fields_field_code_idx" ON "agency_fields" USING btree ("tenant_id","field_code","agency_id");--> statement-breakpoint
CREATE INDEX "identities_person_id_idx" ON "identities" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "local_accounts_person_id_idx" ON "local_accounts" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "notice_deliveries_waiting_idx" ON "notice_deliveries" USING btree ("tenant_id","next_attempt_at") WHERE "notice_deliveries"."state" = 'WAITING';--> statement-breakpoint
CREATE INDEX "notices_person_id_idx" ON "notices" USING btree ("tenant_id","person_id","id");--> statement-breakpoint
CREATE INDEX "notices_unread_idx" ON "notices" USING btree ("tenant_id","person_id") WHERE "notices"."read_at" is null;--> statement-breakpoint
CREATE INDEX "officers_agency_id_idx" ON "officers" USING btree ("tenant_id","agency_id");--> statement-breakpoint
CREATE INDEX "officers_person_id_idx" ON "officers" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "officers_unit_id_idx" ON "officers" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "oidc_artefacts_grant_id_idx" ON "oidc_artefacts" USING btree ("tenant_id","grant_id");--> statement-breakpoint
CREATE INDEX "oidc_artefacts_uid_idx" ON "oidc_artefacts" USING btree ("tenant_id","kind","uid");--> statement-breakpoint
CREATE INDEX "oidc_artefacts_user_code_idx" ON "oidc_artefacts" USING btree ("tenant_id","kind","user_code");--> statement-breakpoint
CREATE INDEX "oidc_artefacts_expires_at_idx" ON "oidc_artefacts" USING btree ("tenant_id","expires_at");--> statement-breakpoint
CREATE INDEX "organisations_representative_id_idx" ON "organisations" USING btree ("tenant_id","representative_id");--> statement-breakpoint
CREATE INDEX "outbox_txid_idx" ON "outbox" USING btree ("tenant_id","txid","id");--> statement-breakpoint
CREATE INDEX "person_reads_person_id_idx" ON "person_reads" USING btree ("tenant_id","person_id","id");--> statement-breakpoint
CREATE INDEX "person_reads_reader_id_idx" ON "person_reads" USING btree ("tenant_id","reader_id","id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_last_failed_at_idx" ON "sign_in_attempts" USING btree ("tenant_id","last_failed_at");--> statement-breakpoint
CREATE INDEX "units_agency_id_position_idx" ON "units" USING btree ("tenant_id","agency_id","position");