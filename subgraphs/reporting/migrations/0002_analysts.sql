CREATE TABLE "figure_exports" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" text NOT NULL,
	"figure" text NOT NULL,
	"cut" jsonb NOT NULL,
	"state" text NOT NULL,
	"rows" integer NOT NULL,
	"attempts" integer NOT NULL,
	"held_until" timestamp with time zone,
	"requested_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "figure_exports_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "saved_queries" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" text NOT NULL,
	"name" text NOT NULL,
	"text" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_queries_pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "saved_queries_owner_id_name_key" UNIQUE("tenant_id","owner_id","name")
);
--> statement-breakpoint
CREATE INDEX "figure_exports_owner_id_idx" ON "figure_exports" USING btree ("tenant_id","owner_id","id");--> statement-breakpoint
CREATE INDEX "figure_exports_open_idx" ON "figure_exports" USING btree ("tenant_id","id") WHERE "figure_exports"."state" in ('WAITING', 'RUNNING');--> statement-breakpoint
CREATE INDEX "figure_exports_finished_at_idx" ON "figure_exports" USING btree ("tenant_id","finished_at");