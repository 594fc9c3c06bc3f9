-- Names of officers already entered, folded as vnNormalize() folds them: without marks, small, single spaces.
UPDATE "officers" SET "sort_name" = btrim(regexp_replace(translate(lower(regexp_replace(normalize("persons"."full_name", NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd'), '[^[:alnum:].]+', ' ', 'g'))
  FROM "persons" WHERE "persons"."tenant_id" = "officers"."tenant_id" AND "persons"."id" = "officers"."person_id";--> statement-breakpoint
-- What administrators did is never changed and never deleted, whoever asks (DL24 Đ6.2, Đ11.6).
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Table % only grows.', TG_TABLE_NAME;
END
$$;--> statement-breakpoint
CREATE TRIGGER "administration_log_only_grows" BEFORE UPDATE OR DELETE ON "administration_log"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
