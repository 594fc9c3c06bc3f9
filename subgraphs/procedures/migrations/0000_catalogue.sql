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
CREATE TABLE "portal_records" (
	"tenant_id" smallint NOT NULL,
	"code" text NOT NULL,
	"content_hash" text NOT NULL,
	"outcome" text NOT NULL,
	"doubts" jsonb NOT NULL,
	"held_draft" jsonb,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "portal_records_pkey" PRIMARY KEY("tenant_id","code")
);
--> statement-breakpoint
CREATE TABLE "procedure_versions" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"procedure_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"summary" text NOT NULL,
	"field_code" text NOT NULL,
	"field_name" text NOT NULL,
	"levels" text[] NOT NULL,
	"audiences" text[] NOT NULL,
	"online_level" text NOT NULL,
	"has_e_form" boolean NOT NULL,
	"effective_from" date NOT NULL,
	"content_hash" text NOT NULL,
	"source_kind" text NOT NULL,
	"version" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "procedure_versions_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "procedure_versions_number_key" UNIQUE("tenant_id","procedure_id","number"),
	CONSTRAINT "procedure_versions_number_check" CHECK ("procedure_versions"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "procedures" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "procedures_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "procedures_code_key" UNIQUE("tenant_id","code")
);
--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD CONSTRAINT "procedure_versions_procedure_fkey" FOREIGN KEY ("tenant_id","procedure_id") REFERENCES "public"."procedures"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbox_txid_idx" ON "outbox" USING btree ("tenant_id","txid","id");