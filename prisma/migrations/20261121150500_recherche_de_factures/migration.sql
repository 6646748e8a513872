-- The words that an invoice is found by, each under its issuer and under its recipient: what is looked for in one
-- structure costs what that structure holds, not what the portal holds (docs/adr/0005). `motsDeRecherche` of
-- packages/domain cuts what is typed in the same way, and a test holds the two together.
CREATE FUNCTION mots_de_recherche(fournisseur_id bigint, destinataire_id bigint, recherche text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000
  RETURN (SELECT array_to_tsvector(coalesce(array_agg(p.cote || left(m.mot, 40)), '{}'))
    FROM unnest(string_to_array(translate(recherche, $$ -/_+.,;:!?()[]{}'"&*#@=<>|~^$%`\«»“”‘–—…°·$$, repeat(' ', 43)), ' ')) AS m(mot),
      (VALUES ('f' || fournisseur_id || '.'), ('d' || destinataire_id || '.')) AS p(cote)
    WHERE m.mot <> '' AND p.cote IS NOT NULL);

CREATE INDEX "facture_mots" ON "facture" USING gin (mots_de_recherche("fournisseur_id", "destinataire_id", "recherche"));

-- Everything between one issuer and one recipient, read from either side.
CREATE INDEX "facture_parties" ON "facture" ("destinataire_id", "fournisseur_id", "id" DESC) WHERE "destinataire_id" IS NOT NULL;

-- An index on an expression has no statistics until then.
ANALYZE "facture";
