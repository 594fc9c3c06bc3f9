CREATE TABLE "dossier_marks" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	"verdict" text NOT NULL,
	"instruction" text,
	"marked_by" text NOT NULL,
	"marked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "dossier_marks_pkey" PRIMARY KEY("tenant_id","dossier_id","stage","kind","target")
);
--> statement-breakpoint
CREATE TABLE "dossier_notices" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "dossier_notices_pkey" PRIMARY KEY("tenant_id","dossier_id","kind","number")
);
--> statement-breakpoint
CREATE TABLE "replaced_documents" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" uuid NOT NULL,
	"document_id" text NOT NULL,
	"file_id" uuid NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	CONSTRAINT "replaced_documents_pkey" PRIMARY KEY("tenant_id","dossier_id","document_id","replaced_at")
);
--> statement-breakpoint
CREATE TABLE "supplement_drafts" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"papers" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "supplement_drafts_pkey" PRIMARY KEY("tenant_id","dossier_id")
);
--> statement-breakpoint
CREATE TABLE "issued_papers" (
	"tenant_id" smallint NOT NULL,
	"check_code" text NOT NULL,
	"file_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"number" text NOT NULL,
	"signer_name" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"status_since" timestamp with time zone,
	CONSTRAINT "issued_papers_pkey" PRIMARY KEY("tenant_id","check_code")
);
--> statement-breakpoint
CREATE TABLE "look_up_keys" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" uuid NOT NULL,
	"key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "look_up_keys_pkey" PRIMARY KEY("tenant_id","dossier_id"),
	CONSTRAINT "look_up_keys_key_key" UNIQUE("tenant_id","key")
);
--> statement-breakpoint
CREATE TABLE "ledger_lines" (
	"tenant_id" smallint NOT NULL,
	"kind" text NOT NULL,
	"reference" text NOT NULL,
	"account" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"payment_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_lines_pkey" PRIMARY KEY("tenant_id","kind","reference","account")
);
--> statement-breakpoint
CREATE TABLE "payment_messages" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"order_id" uuid,
	"verdict" text NOT NULL,
	"body" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "payment_messages_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "payment_orders" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"payment_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"state" text NOT NULL,
	"pay_url" text,
	"transaction" text,
	"opened_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"paid_at" timestamp with time zone,
	"proof" text,
	"fault" text,
	"next_check_at" timestamp with time zone,
	"checks" integer NOT NULL,
	CONSTRAINT "payment_orders_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"tenant_id" smallint NOT NULL,
	"dossier_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"collected_at" text NOT NULL,
	"lines" jsonb NOT NULL,
	"total" integer NOT NULL,
	"state" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"pay_by" timestamp with time zone NOT NULL,
	"paid_at" timestamp with time zone,
	"method" text,
	"reference" text,
	"payer_name" text,
	"received_by" uuid,
	"receiver_name" text,
	"receipt_number" text,
	"receipt_file_id" uuid,
	CONSTRAINT "payments_pkey" PRIMARY KEY("tenant_id","dossier_id"),
	CONSTRAINT "payments_id_key" UNIQUE("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "reconciliation_differences" (
	"tenant_id" smallint NOT NULL,
	"agency_id" uuid NOT NULL,
	"day" date NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"movement" text NOT NULL,
	"code" text NOT NULL,
	"dossier_id" uuid,
	"here" integer,
	"there" integer,
	"named" boolean NOT NULL,
	CONSTRAINT "reconciliation_differences_pkey" PRIMARY KEY("tenant_id","agency_id","day","number")
);
--> statement-breakpoint
CREATE TABLE "reconciliations" (
	"tenant_id" smallint NOT NULL,
	"agency_id" uuid NOT NULL,
	"day" date NOT NULL,
	"fetched_at" timestamp with time zone NOT NULL,
	"own_count" integer NOT NULL,
	"own_amount" integer NOT NULL,
	"platform_count" integer NOT NULL,
	"platform_amount" integer NOT NULL,
	"differences" integer NOT NULL,
	CONSTRAINT "reconciliations_pkey" PRIMARY KEY("tenant_id","agency_id","day")
);
--> statement-breakpoint
CREATE TABLE "refunds" (
	"tenant_id" smallint NOT NULL,
	"id" uuid NOT NULL,
	"payment_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"order_id" uuid,
	"amount" integer NOT NULL,
	"cause" text NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"method" text,
	"due_at" timestamp with time zone NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	"reference" text,
	"proof" text,
	"fault" text,
	"next_try_at" timestamp with time zone,
	"tries" integer NOT NULL,
	CONSTRAINT "refunds_pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "vault_items" ALTER COLUMN "dossier_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "parent_id" uuid;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "units" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier_reads" ADD COLUMN "officer_id" uuid;--> statement-breakpoint
ALTER TABLE "dossier_reads" ADD COLUMN "agency_id" uuid;--> statement-breakpoint
ALTER TABLE "dossier_reads" ADD COLUMN "file_id" uuid;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "clock_started_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "clock_stops" jsonb;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "supplements" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "refusal_proposal" jsonb;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "withdrawal" jsonb;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "dossier_end" jsonb;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "fee_total" integer;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "participants" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "officers" ADD COLUMN "unit_id" uuid;--> statement-breakpoint
ALTER TABLE "submitted_documents" ADD COLUMN "vault_item_id" uuid;--> statement-breakpoint
ALTER TABLE "vault_items" ADD COLUMN "trust" text;--> statement-breakpoint
UPDATE "vault_items" SET "trust" = CASE "origin" WHEN 'RESULT' THEN 'SIGNED' ELSE 'OWNER' END;--> statement-breakpoint
ALTER TABLE "vault_items" ALTER COLUMN "trust" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "vault_items" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "vault_items" ADD COLUMN "name_norm" text;--> statement-breakpoint
UPDATE "vault_items" SET "name_norm" = lower("name"->>'vi');--> statement-breakpoint
ALTER TABLE "vault_items" ALTER COLUMN "name_norm" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "vault_items" ADD COLUMN "issuer" text;--> statement-breakpoint
ALTER TABLE "vault_items" ADD COLUMN "number" text;--> statement-breakpoint
ALTER TABLE "vault_items" ADD COLUMN "issued_on" date;--> statement-breakpoint
ALTER TABLE "vault_items" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "vault_items" ADD COLUMN "status" text;--> statement-breakpoint
UPDATE "vault_items" SET "status" = 'VALID';--> statement-breakpoint
ALTER TABLE "vault_items" ALTER COLUMN "status" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "replaced_documents_file_id_idx" ON "replaced_documents" USING btree ("tenant_id","file_id");--> statement-breakpoint
CREATE INDEX "issued_papers_file_id_idx" ON "issued_papers" USING btree ("tenant_id","file_id");--> statement-breakpoint
CREATE INDEX "ledger_lines_agency_id_idx" ON "ledger_lines" USING btree ("tenant_id","agency_id","account");--> statement-breakpoint
CREATE INDEX "ledger_lines_dossier_id_idx" ON "ledger_lines" USING btree ("tenant_id","dossier_id");--> statement-breakpoint
CREATE INDEX "payment_messages_order_id_idx" ON "payment_messages" USING btree ("tenant_id","order_id","id");--> statement-breakpoint
CREATE INDEX "payment_orders_payment_id_idx" ON "payment_orders" USING btree ("tenant_id","payment_id","id");--> statement-breakpoint
CREATE INDEX "payment_orders_next_check_at_idx" ON "payment_orders" USING btree ("tenant_id","next_check_at") WHERE "payment_orders"."next_check_at" is not null;--> statement-breakpoint
CREATE INDEX "payment_orders_paid_at_idx" ON "payment_orders" USING btree ("tenant_id","paid_at") WHERE "payment_orders"."paid_at" is not null;--> statement-breakpoint
CREATE INDEX "payments_agency_id_idx" ON "payments" USING btree ("tenant_id","agency_id","id");--> statement-breakpoint
CREATE INDEX "payments_agency_id_state_idx" ON "payments" USING btree ("tenant_id","agency_id","state","id");--> statement-breakpoint
CREATE INDEX "refunds_payment_id_idx" ON "refunds" USING btree ("tenant_id","payment_id","id");--> statement-breakpoint
CREATE INDEX "refunds_agency_id_state_idx" ON "refunds" USING btree ("tenant_id","agency_id","state","id");--> statement-breakpoint
CREATE INDEX "refunds_next_try_at_idx" ON "refunds" USING btree ("tenant_id","next_try_at") WHERE "refunds"."next_try_at" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_created_by_drafts_idx" ON "dossiers" USING btree ("tenant_id","created_by","id") WHERE "dossiers"."state" = 'DRAFT';--> statement-breakpoint
CREATE INDEX "submitted_documents_vault_item_id_idx" ON "submitted_documents" USING btree ("tenant_id","vault_item_id");--> statement-breakpoint
CREATE INDEX "vault_items_file_id_idx" ON "vault_items" USING btree ("tenant_id","file_id");