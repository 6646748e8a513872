-- Name first: the column also gives the order of a structure's people. Cut, as that of structures is.
ALTER TABLE "utilisateur" ADD COLUMN "recherche" TEXT NOT NULL GENERATED ALWAYS AS (
  left(texte_de_recherche("nom" || ' ' || "prenom" || ' ' || "courriel_connexion" || ' ' || "courriel_contact"), 500)
) STORED;

CREATE INDEX "structure_historique_structure_id_concerne_id_id_idx" ON "structure_historique"("structure_id", "concerne_id", "id" DESC);

-- A profile may be held at two levels, or over several stretches of days (a replacement in summer, another in winter): what
-- must not be there twice is the same grant from the same day on.
DROP INDEX "habilitation_unique";
CREATE UNIQUE INDEX "habilitation_unique" ON "habilitation"
  ("utilisateur_id", "structure_id", coalesce("service_id", 0), "objet", "niveau", coalesce("debut", '-infinity'));
