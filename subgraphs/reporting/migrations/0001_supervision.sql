CREATE TABLE "agencies" (
	"tenant_id" smallint NOT NULL,
	"id" text NOT NULL,
	"identifier" text NOT NULL,
	"name" jsonb NOT NULL,
	"level" text NOT NULL,
	"field_codes" text[] NOT NULL,
	"calendar" jsonb NOT NULL,
	"active" boolean NOT NULL,
	CONSTRAINT "agencies_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "agency_activity" (
	"tenant_id" smallint NOT NULL,
	"agency_id" text NOT NULL,
	"last_act_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agency_activity_pkey" PRIMARY KEY("tenant_id","agency_id")
);
--> statement-breakpoint
CREATE TABLE "feedback_facts" (
	"tenant_id" smallint NOT NULL,
	"feedback_id" text NOT NULL,
	"code" text NOT NULL,
	"agency_id" text NOT NULL,
	"dossier_id" text,
	"entered_at" timestamp with time zone,
	"due_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"closed_day" date,
	"outcome" text,
	"on_time" boolean,
	"satisfied" boolean,
	CONSTRAINT "feedback_facts_pkey" PRIMARY KEY("tenant_id","feedback_id")
);
--> statement-breakpoint
CREATE TABLE "officers" (
	"tenant_id" smallint NOT NULL,
	"id" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"agency_id" text NOT NULL,
	"roles" text[] NOT NULL,
	"active" boolean NOT NULL,
	CONSTRAINT "officers_pkey" PRIMARY KEY("tenant_id","id")
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
CREATE TABLE "procedures" (
	"tenant_id" smallint NOT NULL,
	"id" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"field_code" text NOT NULL,
	"field_name" text NOT NULL,
	"levels" text[] NOT NULL,
	"online_level" text NOT NULL,
	"takes_online" boolean NOT NULL,
	"has_fee" boolean NOT NULL,
	"is_complete" boolean NOT NULL,
	"required_steps" text[] NOT NULL,
	"effective_from" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "procedures_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "rating_facts" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"satisfied" boolean NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rating_facts_pkey" PRIMARY KEY("tenant_id","dossier_id")
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"subject" text NOT NULL,
	"dossier_id" text,
	"code" text,
	"agency_id" text NOT NULL,
	"text" text NOT NULL,
	"person_ids" text[] NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"sent_by" text NOT NULL,
	"sent_by_name" text NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" text,
	"answered_by_name" text,
	CONSTRAINT "reminders_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "submitted_reports" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"agency_id" text NOT NULL,
	"report_code" text NOT NULL,
	"period" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"lines" jsonb NOT NULL,
	"hash" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"sent_by" text NOT NULL,
	"sent_by_name" text NOT NULL,
	CONSTRAINT "submitted_reports_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "submitted_reports_period_key" UNIQUE("tenant_id","report_code","period","from_day","agency_id")
);
--> statement-breakpoint
DROP INDEX "dossier_facts_awaiting_idx";--> statement-breakpoint
DROP INDEX "dossier_facts_open_idx";--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "supplement_requests" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "clock_stopped_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "papers_total" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "papers_digitised" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "papers_reused" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "fee_total" integer;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "discontinue_cause" text;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "accepted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "forwarded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "forwarded_late" boolean;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "officer_id" text;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "assigned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "appraised_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "recorded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "paid_online" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "last_act_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "nearly_due_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "clock_stands" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "forward_by" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "accepted_day" date;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "discontinued_day" date;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD COLUMN "returned_day" date;--> statement-breakpoint
ALTER TABLE "figure_counts" ADD COLUMN "discontinued" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "figure_counts" ADD COLUMN "returned" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "feedback_facts_closed_idx" ON "feedback_facts" USING btree ("tenant_id","agency_id","closed_day");--> statement-breakpoint
CREATE INDEX "feedback_facts_due_idx" ON "feedback_facts" USING btree ("tenant_id","agency_id","due_at");--> statement-breakpoint
CREATE INDEX "feedback_facts_dossier_idx" ON "feedback_facts" USING btree ("tenant_id","dossier_id");--> statement-breakpoint
CREATE INDEX "officers_agency_id_idx" ON "officers" USING btree ("tenant_id","agency_id");--> statement-breakpoint
CREATE INDEX "outbox_txid_idx" ON "outbox" USING btree ("tenant_id","txid","id");--> statement-breakpoint
CREATE INDEX "procedures_field_code_idx" ON "procedures" USING btree ("tenant_id","field_code");--> statement-breakpoint
CREATE INDEX "reminders_subject_idx" ON "reminders" USING btree ("tenant_id","subject","id");--> statement-breakpoint
CREATE INDEX "reminders_agency_idx" ON "reminders" USING btree ("tenant_id","agency_id","id");--> statement-breakpoint
CREATE INDEX "reminders_open_idx" ON "reminders" USING btree ("tenant_id","id") WHERE "reminders"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "reminders_agency_open_idx" ON "reminders" USING btree ("tenant_id","agency_id","id") WHERE "reminders"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "dossier_facts_discontinued_idx" ON "dossier_facts" USING btree ("tenant_id","discontinued_day") WHERE "dossier_facts"."discontinued_day" is not null;--> statement-breakpoint
CREATE INDEX "dossier_facts_returned_idx" ON "dossier_facts" USING btree ("tenant_id","returned_day") WHERE "dossier_facts"."returned_day" is not null;--> statement-breakpoint
CREATE INDEX "dossier_facts_ahead_idx" ON "dossier_facts" USING btree ("tenant_id","received_day") WHERE "dossier_facts"."accepted_day" < "dossier_facts"."received_day";--> statement-breakpoint
CREATE INDEX "dossier_facts_waiting_idx" ON "dossier_facts" USING btree ("tenant_id","state","agency_id") WHERE "dossier_facts"."state" in ('SUBMITTED', 'AWAITING_SUPPLEMENT', 'AWAITING_PAYMENT', 'WITHDRAWAL_REQUESTED');--> statement-breakpoint
CREATE INDEX "dossier_facts_officer_idx" ON "dossier_facts" USING btree ("tenant_id","officer_id","received_day") WHERE "dossier_facts"."officer_id" is not null;--> statement-breakpoint
CREATE INDEX "dossier_facts_to_forward_idx" ON "dossier_facts" USING btree ("tenant_id","forward_by") WHERE "dossier_facts"."state" = 'ACCEPTED' and "dossier_facts"."forwarded_at" is null;--> statement-breakpoint
CREATE INDEX "dossier_facts_forwarded_late_idx" ON "dossier_facts" USING btree ("tenant_id","forwarded_at") WHERE "dossier_facts"."forwarded_late";--> statement-breakpoint
CREATE INDEX "dossier_facts_unassigned_idx" ON "dossier_facts" USING btree ("tenant_id","appraised_at") WHERE "dossier_facts"."appraised_at" is not null and "dossier_facts"."assigned_at" is null;--> statement-breakpoint
CREATE INDEX "dossier_facts_unopened_idx" ON "dossier_facts" USING btree ("tenant_id","forward_by") WHERE "dossier_facts"."state" = 'SUBMITTED' and "dossier_facts"."last_act_at" is null;--> statement-breakpoint
CREATE INDEX "dossier_facts_open_idx" ON "dossier_facts" USING btree ("tenant_id","agency_id","due_at","received_day","channel","field_code","procedure_id","officer_id","nearly_due_from","clock_stands") WHERE "dossier_facts"."received_day" is not null and "dossier_facts"."settled_day" is null;--> statement-breakpoint
-- What is new is told by events of the past: the model is emptied and reads its log from the start.
DELETE FROM "figure_counts";--> statement-breakpoint
DELETE FROM "dossier_facts";--> statement-breakpoint
DELETE FROM "event_cursors";
