CREATE TABLE "catalogue_log" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"actor_name" text NOT NULL,
	"act" text NOT NULL,
	"code" text NOT NULL,
	"version_number" integer,
	"from" date,
	"decision" jsonb,
	"reason" text,
	CONSTRAINT "catalogue_log_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "version_closures" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"closed_from" date,
	CONSTRAINT "version_closures_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "version_drafts" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"procedure_id" uuid NOT NULL,
	"base_version_id" uuid NOT NULL,
	"edits" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"checked_revision" integer,
	"state" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by_id" uuid NOT NULL,
	"updated_by_name" text NOT NULL,
	CONSTRAINT "version_drafts_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "version_closures" ADD CONSTRAINT "version_closures_version_fkey" FOREIGN KEY ("tenant_id","version_id") REFERENCES "public"."procedure_versions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_drafts" ADD CONSTRAINT "version_drafts_procedure_fkey" FOREIGN KEY ("tenant_id","procedure_id") REFERENCES "public"."procedures"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_drafts" ADD CONSTRAINT "version_drafts_base_version_fkey" FOREIGN KEY ("tenant_id","base_version_id") REFERENCES "public"."procedure_versions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalogue_log_code_idx" ON "catalogue_log" USING btree ("tenant_id","code","id");--> statement-breakpoint
CREATE INDEX "version_closures_version_idx" ON "version_closures" USING btree ("tenant_id","version_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "version_drafts_open_key" ON "version_drafts" USING btree ("tenant_id","procedure_id") WHERE "version_drafts"."state" = 'OPEN';--> statement-breakpoint
-- What was done to the catalogue is never changed and never deleted, whoever asks.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Table % only grows.', TG_TABLE_NAME;
END
$$;--> statement-breakpoint
CREATE TRIGGER "catalogue_log_only_grows" BEFORE UPDATE OR DELETE ON "catalogue_log"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "version_closures_only_grow" BEFORE UPDATE OR DELETE ON "version_closures"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
