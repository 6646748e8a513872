CREATE TABLE "vue_de_liste" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "utilisateur_id" BIGINT NOT NULL,
    "liste" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "adresse" TEXT NOT NULL,
    "colonnes" JSONB,
    "cree_le" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vue_de_liste_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "vue_de_liste" ADD CONSTRAINT "vue_de_liste_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE UNIQUE INDEX "vue_de_liste_utilisateur_id_liste_nom_key" ON "vue_de_liste"("utilisateur_id", "liste", "nom");
