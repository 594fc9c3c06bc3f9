CREATE TABLE "sessions" (
	"tenant_id" smallint NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" text NOT NULL,
	"display_name" text NOT NULL,
	"id_number" text,
	"memberships" jsonb NOT NULL,
	"provider" text NOT NULL,
	"id_token" text,
	"created_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	"refreshed_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_pkey" PRIMARY KEY("tenant_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"tenant_id" smallint NOT NULL,
	"state_hash" text NOT NULL,
	"browser_hash" text NOT NULL,
	"provider" text NOT NULL,
	"code_verifier" text NOT NULL,
	"nonce" text NOT NULL,
	"return_path" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_in_attempts_pkey" PRIMARY KEY("tenant_id","state_hash")
);
--> statement-breakpoint
CREATE INDEX "sessions_person_id_idx" ON "sessions" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at_idx" ON "sessions" USING btree ("tenant_id","expires_at");--> statement-breakpoint
CREATE INDEX "sessions_used_at_idx" ON "sessions" USING btree ("tenant_id","used_at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_created_at_idx" ON "sign_in_attempts" USING btree ("tenant_id","created_at");