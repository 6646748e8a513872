-- The words of the directory, where those that people mistype are looked up. A word is learnt with the structure that
-- bears it and never forgotten: one that no structure bears any more proposes nothing.
CREATE TABLE "mot_annuaire" (
    "mot" TEXT NOT NULL,

    CONSTRAINT "mot_annuaire_pkey" PRIMARY KEY ("mot")
);
CREATE INDEX "mot_annuaire_trigrammes" ON "mot_annuaire" USING gin ("mot" gin_trgm_ops);

-- Figures are typed, or pasted, right: only words of letters are learnt. In order, so that two who learn the same words
-- at once wait for each other in the same order.
CREATE FUNCTION apprendre_mots_annuaire() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "mot_annuaire" ("mot")
  SELECT DISTINCT m FROM nouvelles n CROSS JOIN LATERAL regexp_split_to_table(n."recherche", '[^a-z]+') AS m
  WHERE n."publique" AND length(m) BETWEEN 4 AND 40 ORDER BY m
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "structure_mots_nouveaux" AFTER INSERT ON "structure" REFERENCING NEW TABLE AS nouvelles
  FOR EACH STATEMENT EXECUTE FUNCTION apprendre_mots_annuaire();
CREATE TRIGGER "structure_mots_changes" AFTER UPDATE ON "structure" REFERENCING NEW TABLE AS nouvelles
  FOR EACH STATEMENT EXECUTE FUNCTION apprendre_mots_annuaire();

INSERT INTO "mot_annuaire" ("mot")
SELECT DISTINCT m FROM "structure" s CROSS JOIN LATERAL regexp_split_to_table(s."recherche", '[^a-z]+') AS m
WHERE s."publique" AND length(m) BETWEEN 4 AND 40
ON CONFLICT DO NOTHING;

-- Words that look like one: a short one shares few trigrams with what it was meant to be, hence the low threshold.
CREATE FUNCTION mots_proches(cherche text) RETURNS SETOF text LANGUAGE sql STABLE
  SET pg_trgm.similarity_threshold = '0.22'
AS $$
  SELECT "mot" FROM "mot_annuaire" WHERE "mot" % cherche ORDER BY similarity("mot", cherche) DESC, "mot" LIMIT 20
$$;
