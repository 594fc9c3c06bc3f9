CREATE TABLE "agencies" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"identifier" text NOT NULL,
	"name" jsonb NOT NULL,
	"level" text NOT NULL,
	"one_stop_name" jsonb NOT NULL,
	"address" text NOT NULL,
	"phone" text NOT NULL,
	"field_codes" text[] NOT NULL,
	"calendar" jsonb NOT NULL,
	"active" boolean NOT NULL,
	CONSTRAINT "agencies_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"tenant_id" smallint NOT NULL,
	"agency_id" uuid NOT NULL,
	"series" text NOT NULL,
	"since" date NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "counters_pkey" PRIMARY KEY("tenant_id","agency_id","series","since")
);
--> statement-breakpoint
CREATE TABLE "dossier_acts" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"act" jsonb NOT NULL,
	"state" text NOT NULL,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"officer_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "dossier_acts_pkey" PRIMARY KEY("tenant_id","dossier_id","number")
);
--> statement-breakpoint
CREATE TABLE "dossier_reads" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "dossier_reads_pkey" PRIMARY KEY("tenant_id","dossier_id","id")
);
--> statement-breakpoint
CREATE TABLE "dossiers" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"channel" text NOT NULL,
	"code" text,
	"procedure_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"case_code" text,
	"applicant_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"contact" jsonb NOT NULL,
	"name_norm" text NOT NULL,
	"name_reversed" text NOT NULL,
	"id_number" text,
	"delivery_method" text NOT NULL,
	"sets" integer NOT NULL,
	"answers" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"received_at" timestamp with time zone,
	"due_at" timestamp with time zone,
	"time_limit" jsonb,
	"due_date_steps" jsonb,
	"decline" jsonb,
	"proposal" jsonb,
	"result" jsonb,
	"settled_at" timestamp with time zone,
	"settled_punctuality" text,
	"returned_at" timestamp with time zone,
	"receipt_file_id" uuid,
	"decline_file_id" uuid,
	CONSTRAINT "dossiers_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "dossiers_code_key" UNIQUE("tenant_id","code")
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
CREATE TABLE "files" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"scan" text NOT NULL,
	"uploaded_by" uuid,
	"dossier_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "files_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "officers" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"title" jsonb NOT NULL,
	"agency_id" uuid NOT NULL,
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
CREATE TABLE "procedure_versions" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"procedure_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"field_code" text NOT NULL,
	"effective_from" timestamp with time zone NOT NULL,
	"version" jsonb NOT NULL,
	CONSTRAINT "procedure_versions_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "submitted_documents" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" uuid NOT NULL,
	"document_id" text NOT NULL,
	"file_id" uuid,
	"copy_kind" text NOT NULL,
	"quantity" integer NOT NULL,
	"attached_at" timestamp with time zone NOT NULL,
	CONSTRAINT "submitted_documents_pkey" PRIMARY KEY("tenant_id","dossier_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"step_id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"assignee_id" uuid,
	"opened_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "tasks_pkey" PRIMARY KEY("tenant_id","dossier_id","id")
);
--> statement-breakpoint
CREATE TABLE "vault_items" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"origin" text NOT NULL,
	"name" jsonb NOT NULL,
	"file_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "vault_items_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "vault_items_dossier_id_file_id_key" UNIQUE("tenant_id","dossier_id","file_id")
);
--> statement-breakpoint
CREATE INDEX "dossiers_applicant_id_idx" ON "dossiers" USING btree ("tenant_id","applicant_id","id");--> statement-breakpoint
CREATE INDEX "dossiers_agency_id_idx" ON "dossiers" USING btree ("tenant_id","agency_id","id");--> statement-breakpoint
CREATE INDEX "dossiers_id_number_idx" ON "dossiers" USING btree ("tenant_id","id_number","id");--> statement-breakpoint
CREATE INDEX "dossiers_name_norm_idx" ON "dossiers" USING btree ("tenant_id","name_norm" text_pattern_ops,"id");--> statement-breakpoint
CREATE INDEX "dossiers_name_reversed_idx" ON "dossiers" USING btree ("tenant_id","name_reversed" text_pattern_ops,"id");--> statement-breakpoint
CREATE INDEX "outbox_txid_idx" ON "outbox" USING btree ("tenant_id","txid","id");--> statement-breakpoint
CREATE INDEX "procedure_versions_procedure_id_idx" ON "procedure_versions" USING btree ("tenant_id","procedure_id","effective_from");--> statement-breakpoint
CREATE INDEX "submitted_documents_file_id_idx" ON "submitted_documents" USING btree ("tenant_id","file_id");--> statement-breakpoint
CREATE INDEX "tasks_queue_idx" ON "tasks" USING btree ("tenant_id","agency_id","role","due_at","id") WHERE "tasks"."closed_at" is null and "tasks"."assignee_id" is null;--> statement-breakpoint
CREATE INDEX "tasks_assignee_id_idx" ON "tasks" USING btree ("tenant_id","assignee_id","due_at","id") WHERE "tasks"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "vault_items_person_id_idx" ON "vault_items" USING btree ("tenant_id","person_id","id");