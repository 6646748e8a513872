-- Who manages an active structure first keeps an account that can sign in, whatever code runs. Both sides look: the account
-- when it closes, the structure when the role changes hands. The second holds the account's row, so that of the two that
-- come at once one waits and sees the other.
CREATE FUNCTION "garder_compte_du_gestionnaire"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "structure" s WHERE s."gestionnaire_principal_id" = NEW."id" AND s."statut" = 'ACTIVE') THEN
    RAISE EXCEPTION 'account % is the gestionnaire principal of a structure', NEW."id" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "utilisateur_gestionnaire_actif" BEFORE UPDATE OF "etat" ON "utilisateur"
  FOR EACH ROW WHEN (OLD."etat" = 'ACTIF' AND NEW."etat" <> 'ACTIF')
  EXECUTE FUNCTION "garder_compte_du_gestionnaire"();

CREATE FUNCTION "exiger_gestionnaire_actif"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "utilisateur" u WHERE u."id" = NEW."gestionnaire_principal_id" AND u."etat" = 'ACTIF' FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'account % cannot become the gestionnaire principal', NEW."gestionnaire_principal_id" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "structure_gestionnaire_actif" BEFORE UPDATE OF "gestionnaire_principal_id" ON "structure"
  FOR EACH ROW WHEN (NEW."gestionnaire_principal_id" IS NOT NULL
    AND NEW."gestionnaire_principal_id" IS DISTINCT FROM OLD."gestionnaire_principal_id")
  EXECUTE FUNCTION "exiger_gestionnaire_actif"();
