-- The directory of structures, found by any part of any word (docs/adr/0005). pg_trgm is a trusted extension: the owner of
-- the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Text as the search compares it: lower case, without accents, ligatures undone, spaces single. The one rule for what is
-- stored and what is typed in the directory; `normaliserRecherche` of packages/domain says the same for invoices, and a
-- test holds the two together.
CREATE FUNCTION texte_de_recherche(texte text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(
    translate(
      replace(replace(
        lower(regexp_replace(normalize(texte, NFKD), '[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]', '', 'g')),
        'œ', 'oe'), 'æ', 'ae'),
      '’ʼ', ''''''),
    '\s+', ' ', 'g'));

-- Name first: the column also gives the order of the list. Cut, because an index entry has a largest size.
ALTER TABLE "structure" ADD COLUMN "recherche" TEXT NOT NULL GENERATED ALWAYS AS (
  left(texte_de_recherche("raison_sociale" || ' ' || coalesce("libelle", '') || ' ' || "identifiant" || ' '
    || coalesce("code_postal", '') || ' ' || coalesce("ville", '')), 500)
) STORED;

CREATE INDEX "structure_annuaire" ON "structure" ("recherche" COLLATE "C", "id") WHERE "publique";
CREATE INDEX "structure_recherche" ON "structure" USING gin ("recherche" gin_trgm_ops) WHERE "publique";
