-- The ledger is appended to and nothing else, and what is appended is balanced when the transaction ends.
CREATE FUNCTION "refuse_ledger_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The ledger is appended to, never changed.';
END $$;--> statement-breakpoint
CREATE TRIGGER "ledger_lines_append_only" BEFORE UPDATE OR DELETE ON "ledger_lines"
FOR EACH ROW EXECUTE FUNCTION "refuse_ledger_change"();--> statement-breakpoint
CREATE FUNCTION "check_ledger_balance"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (
    SELECT sum("amount") FROM "ledger_lines"
    WHERE "tenant_id" = NEW."tenant_id" AND "kind" = NEW."kind" AND "reference" = NEW."reference"
  ) <> 0 THEN
    RAISE EXCEPTION 'Posting % % is not balanced.', NEW."kind", NEW."reference";
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "ledger_lines_balanced" AFTER INSERT ON "ledger_lines"
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_ledger_balance"();
