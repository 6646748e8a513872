-- AlterTable
ALTER TABLE "structure" ADD COLUMN     "fermee_le" TIMESTAMPTZ(3),
ADD COLUMN     "fermee_par_id" BIGINT,
ADD COLUMN     "motif_fermeture" TEXT;

-- What the schema language cannot say.

-- A structure that another one replaced is closed, and stays so: a chain of successors has no loop.
ALTER TABLE "structure" ADD CONSTRAINT "structure_remplacee_fermee"
  CHECK ("successeur_id" IS NULL OR ("statut" <> 'ACTIVE' AND "successeur_id" <> "id")) NOT VALID;
CREATE FUNCTION "garder_successeur"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'structure % has its successor already', OLD."id" USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER "structure_garde_son_successeur" BEFORE UPDATE OF "successeur_id" ON "structure"
  FOR EACH ROW WHEN (OLD."successeur_id" IS NOT NULL AND NEW."successeur_id" IS DISTINCT FROM OLD."successeur_id")
  EXECUTE FUNCTION "garder_successeur"();

-- The last of those that took a structure's place, one after the other; null where nothing did.
CREATE FUNCTION "dernier_successeur"(depart BIGINT) RETURNS BIGINT LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE suite AS (
    SELECT s."successeur_id" AS id, 1 AS rang FROM "structure" s WHERE s."id" = depart AND s."successeur_id" IS NOT NULL
    UNION ALL
    SELECT s."successeur_id", suite.rang + 1 FROM suite JOIN "structure" s ON s."id" = suite.id
    WHERE s."successeur_id" IS NOT NULL
  )
  SELECT id FROM suite ORDER BY rang DESC LIMIT 1
$$;

-- Whoever leads a closed structure may leave it; of an open one the role is handed over.
DROP TRIGGER "structure_garde_son_gestionnaire" ON "structure";
CREATE TRIGGER "structure_garde_son_gestionnaire" BEFORE UPDATE OF "gestionnaire_principal_id" ON "structure"
  FOR EACH ROW WHEN (OLD."statut" = 'ACTIVE' AND OLD."gestionnaire_principal_id" IS NOT NULL
    AND NEW."gestionnaire_principal_id" IS NULL)
  EXECUTE FUNCTION "garder_gestionnaire_principal"();
