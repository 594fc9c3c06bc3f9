CREATE TABLE "event_cursors" (
	"tenant_id" smallint NOT NULL,
	"consumer" text NOT NULL,
	"source" text NOT NULL,
	"txid" "xid8" NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "event_cursors_pkey" PRIMARY KEY("tenant_id","consumer","source")
);
--> statement-breakpoint
CREATE TABLE "known_dossiers" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" text NOT NULL,
	"applicant_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"procedure_id" text NOT NULL,
	"returned_at" timestamp with time zone,
	CONSTRAINT "known_dossiers_pkey" PRIMARY KEY("tenant_id","dossier_id")
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
CREATE TABLE "rating_counts" (
	"tenant_id" smallint NOT NULL,
	"agency_id" text NOT NULL,
	"procedure_id" text NOT NULL,
	"overall" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "rating_counts_pkey" PRIMARY KEY("tenant_id","agency_id","procedure_id","overall")
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"dossier_id" text NOT NULL,
	"applicant_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"procedure_id" text NOT NULL,
	"overall" text NOT NULL,
	"aspects" jsonb NOT NULL,
	"comment" text,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ratings_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ratings_dossier_id_key" UNIQUE("tenant_id","dossier_id")
);
--> statement-breakpoint
CREATE INDEX "outbox_txid_idx" ON "outbox" USING btree ("tenant_id","txid","id");