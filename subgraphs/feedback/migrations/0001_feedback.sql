CREATE TABLE "agencies" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"identifier" text NOT NULL,
	"name" jsonb NOT NULL,
	"calendar" jsonb NOT NULL,
	"active" boolean NOT NULL,
	CONSTRAINT "agencies_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"code" text NOT NULL,
	"sort" text NOT NULL,
	"state" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"register_year" integer NOT NULL,
	"register_number" integer NOT NULL,
	"channel" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"kind" text,
	"about" text,
	"dossier_id" uuid,
	"dossier_code" text,
	"procedure_id" uuid,
	"person_id" text,
	"sender" jsonb NOT NULL,
	"phone_tail" text,
	"arrived_at" timestamp with time zone NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"entry_due_at" timestamp with time zone NOT NULL,
	"clock_from" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"due_steps" jsonb NOT NULL,
	"transfer_due_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"assignee_id" uuid,
	"requests" jsonb NOT NULL,
	"draft" text,
	"sent_back_for" text,
	"answer" text,
	"closed_at" timestamp with time zone,
	"on_time" boolean,
	"decline_reason" text,
	"decline_note" text,
	"transfer_body" text,
	"transfer_note" text,
	"publish_due_at" timestamp with time zone,
	"published" jsonb,
	"published_at" timestamp with time zone,
	"satisfied" boolean,
	"satisfaction_note" text,
	"rated_at" timestamp with time zone,
	"queue" text,
	"next_due_at" timestamp with time zone,
	"search_norm" text,
	CONSTRAINT "feedback_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "feedback_code_key" UNIQUE("tenant_id","code"),
	CONSTRAINT "feedback_register_key" UNIQUE("tenant_id","agency_id","sort","register_year","register_number")
);
--> statement-breakpoint
CREATE TABLE "feedback_acts" (
	"tenant_id" smallint NOT NULL,
	"feedback_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"act" text NOT NULL,
	"state" text NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"officer_id" uuid,
	"note" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "feedback_acts_pkey" PRIMARY KEY("tenant_id","feedback_id","number")
);
--> statement-breakpoint
CREATE TABLE "feedback_counters" (
	"tenant_id" smallint NOT NULL,
	"agency_id" uuid NOT NULL,
	"sort" text NOT NULL,
	"since" date NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "feedback_counters_pkey" PRIMARY KEY("tenant_id","agency_id","sort","since")
);
--> statement-breakpoint
CREATE TABLE "officers" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"roles" jsonb NOT NULL,
	"active" boolean NOT NULL,
	CONSTRAINT "officers_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "procedures" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"field_code" text NOT NULL,
	"effective_from" timestamp with time zone NOT NULL,
	CONSTRAINT "procedures_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "known_dossiers" ADD COLUMN "code" text;--> statement-breakpoint
CREATE INDEX "feedback_queue_idx" ON "feedback" USING btree ("tenant_id","agency_id","queue","next_due_at","id") WHERE "feedback"."queue" is not null;--> statement-breakpoint
CREATE INDEX "feedback_person_id_idx" ON "feedback" USING btree ("tenant_id","person_id","id");--> statement-breakpoint
CREATE INDEX "feedback_agency_id_idx" ON "feedback" USING btree ("tenant_id","agency_id","id");--> statement-breakpoint
CREATE INDEX "feedback_entered_at_idx" ON "feedback" USING btree ("tenant_id","entered_at");--> statement-breakpoint
CREATE INDEX "feedback_published_idx" ON "feedback" USING btree ("tenant_id","published_at","id") WHERE "feedback"."published_at" is not null;--> statement-breakpoint
CREATE INDEX "feedback_procedure_published_idx" ON "feedback" USING btree ("tenant_id","procedure_id","published_at","id") WHERE "feedback"."published_at" is not null;--> statement-breakpoint
CREATE INDEX "feedback_search_idx" ON "feedback" USING gin (to_tsvector('simple', "search_norm")) WHERE "feedback"."published_at" is not null;--> statement-breakpoint
CREATE INDEX "officers_agency_id_idx" ON "officers" USING btree ("tenant_id","agency_id");--> statement-breakpoint
CREATE INDEX "known_dossiers_code_idx" ON "known_dossiers" USING btree ("tenant_id","code");--> statement-breakpoint
CREATE INDEX "ratings_agency_id_idx" ON "ratings" USING btree ("tenant_id","agency_id","id");