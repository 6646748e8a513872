-- The main account of an older portal is taken over before its holder activates it: they are invited, and manage the structure
-- as soon as they do. A closed account still cannot take the role.
CREATE OR REPLACE FUNCTION "exiger_gestionnaire_actif"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "utilisateur" u WHERE u."id" = NEW."gestionnaire_principal_id" AND u."etat" IN ('ACTIF', 'A_ACTIVER') FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'account % cannot become the gestionnaire principal', NEW."gestionnaire_principal_id" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
