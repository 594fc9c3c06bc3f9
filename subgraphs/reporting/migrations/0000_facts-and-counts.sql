CREATE TABLE "dossier_facts" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" text NOT NULL,
	"version" integer NOT NULL,
	"code" text,
	"procedure_id" text NOT NULL,
	"procedure_code" text NOT NULL,
	"procedure_name" text NOT NULL,
	"field_code" text NOT NULL,
	"agency_id" text NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"submitted_at" timestamp with time zone,
	"received_at" timestamp with time zone,
	"due_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"punctuality" text,
	"declined_at" timestamp with time zone,
	"returned_at" timestamp with time zone,
	"received_day" date,
	"settled_day" date,
	"declined_day" date,
	CONSTRAINT "dossier_facts_pkey" PRIMARY KEY("tenant_id","dossier_id"),
	CONSTRAINT "dossier_facts_days_check" CHECK ("dossier_facts"."settled_day" >= "dossier_facts"."received_day"),
	CONSTRAINT "dossier_facts_settled_check" CHECK (("dossier_facts"."settled_at" is null) = ("dossier_facts"."punctuality" is null))
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
CREATE TABLE "figure_counts" (
	"tenant_id" smallint NOT NULL,
	"slice" text NOT NULL,
	"span" text NOT NULL,
	"agency_id" text NOT NULL,
	"field_code" text NOT NULL,
	"procedure_id" text NOT NULL,
	"channel" text NOT NULL,
	"day" date NOT NULL,
	"received" integer NOT NULL,
	"settled_early" integer NOT NULL,
	"settled_on_time" integer NOT NULL,
	"settled_overdue" integer NOT NULL,
	"declined" integer NOT NULL,
	CONSTRAINT "figure_counts_pkey" PRIMARY KEY("tenant_id","slice","agency_id","span","day","field_code","procedure_id","channel")
);
--> statement-breakpoint
CREATE INDEX "dossier_facts_due_idx" ON "dossier_facts" USING btree ("tenant_id",coalesce("due_at", 'infinity'::timestamptz),"dossier_id");--> statement-breakpoint
CREATE INDEX "dossier_facts_agency_due_idx" ON "dossier_facts" USING btree ("tenant_id","agency_id",coalesce("due_at", 'infinity'::timestamptz),"dossier_id");--> statement-breakpoint
CREATE INDEX "dossier_facts_open_due_idx" ON "dossier_facts" USING btree ("tenant_id",coalesce("due_at", 'infinity'::timestamptz),"dossier_id") WHERE "dossier_facts"."received_day" is not null and "dossier_facts"."settled_day" is null;--> statement-breakpoint
CREATE INDEX "dossier_facts_due_before_idx" ON "dossier_facts" USING btree ("tenant_id","received_day") WHERE "dossier_facts"."due_at" < "dossier_facts"."received_at";--> statement-breakpoint
CREATE INDEX "dossier_facts_received_idx" ON "dossier_facts" USING btree ("tenant_id","received_day");--> statement-breakpoint
CREATE INDEX "dossier_facts_settled_idx" ON "dossier_facts" USING btree ("tenant_id","settled_day");--> statement-breakpoint
CREATE INDEX "dossier_facts_overdue_idx" ON "dossier_facts" USING btree ("tenant_id","settled_day") WHERE "dossier_facts"."punctuality" = 'OVERDUE';--> statement-breakpoint
CREATE INDEX "dossier_facts_agency_received_idx" ON "dossier_facts" USING btree ("tenant_id","agency_id","received_day");--> statement-breakpoint
CREATE INDEX "dossier_facts_agency_settled_idx" ON "dossier_facts" USING btree ("tenant_id","agency_id","settled_day");--> statement-breakpoint
CREATE INDEX "dossier_facts_declined_idx" ON "dossier_facts" USING btree ("tenant_id","declined_day") WHERE "dossier_facts"."declined_day" is not null;--> statement-breakpoint
CREATE INDEX "dossier_facts_span_idx" ON "dossier_facts" USING gist (daterange("received_day", "settled_day", '[]')) WHERE "dossier_facts"."received_day" is not null;--> statement-breakpoint
CREATE INDEX "dossier_facts_open_idx" ON "dossier_facts" USING btree ("tenant_id","agency_id","due_at","received_day","channel","field_code","procedure_id") WHERE "dossier_facts"."received_day" is not null and "dossier_facts"."settled_day" is null;--> statement-breakpoint
CREATE INDEX "dossier_facts_awaiting_idx" ON "dossier_facts" USING btree ("tenant_id","agency_id","field_code","procedure_id","channel") WHERE "dossier_facts"."submitted_at" is not null and "dossier_facts"."received_day" is null and "dossier_facts"."declined_day" is null;--> statement-breakpoint
CREATE INDEX "figure_counts_day_idx" ON "figure_counts" USING btree ("tenant_id","slice","span","day");--> statement-breakpoint
CREATE INDEX "figure_counts_procedure_idx" ON "figure_counts" USING btree ("tenant_id","procedure_id","slice","span","day") WHERE "figure_counts"."procedure_id" <> '';