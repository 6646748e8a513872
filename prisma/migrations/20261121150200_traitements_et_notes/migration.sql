-- An action on many invoices: asked once, done one by one, each in a transaction of its own.
CREATE TABLE "traitement_groupe" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "utilisateur_id" BIGINT NOT NULL,
    "action" TEXT NOT NULL,
    "motif" TEXT,
    "numero_mandat" TEXT,
    "demande_le" TIMESTAMPTZ(3) NOT NULL,
    "fini_le" TIMESTAMPTZ(3),

    CONSTRAINT "traitement_groupe_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "traitement_ligne" (
    "traitement_id" BIGINT NOT NULL,
    "rang" INTEGER NOT NULL,
    "facture_id" BIGINT NOT NULL,
    "version" INTEGER NOT NULL,
    "resultat" TEXT,
    "details" JSONB,

    CONSTRAINT "traitement_ligne_pkey" PRIMARY KEY ("traitement_id","rang")
);
ALTER TABLE "traitement_ligne" ADD CONSTRAINT "traitement_ligne_traitement_id_fkey" FOREIGN KEY ("traitement_id") REFERENCES "traitement_groupe"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "traitement_groupe_demande" ON "traitement_groupe" ("demande_le");

-- The events of one such action are told in one mail; its end is told to who asked for it.
ALTER TABLE "evenement" ADD COLUMN "traitement_id" BIGINT, ADD COLUMN "pour_utilisateur_id" BIGINT;
CREATE INDEX "evenement_traitement" ON "evenement" ("traitement_id") WHERE "traitement_id" IS NOT NULL;
CREATE INDEX "evenement_pour_utilisateur" ON "evenement" ("pour_utilisateur_id", "id" DESC) WHERE "pour_utilisateur_id" IS NOT NULL;

CREATE TABLE "facture_note" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "facture_id" BIGINT NOT NULL,
    "structure_id" BIGINT NOT NULL,
    "auteur_id" BIGINT NOT NULL,
    "ecrite_le" TIMESTAMPTZ(3) NOT NULL,
    "texte" TEXT NOT NULL,

    CONSTRAINT "facture_note_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "facture_note_facture_id_structure_id_id_idx" ON "facture_note"("facture_id", "structure_id", "id");
ALTER TABLE "facture_note" ADD CONSTRAINT "facture_note_facture_id_fkey" FOREIGN KEY ("facture_id") REFERENCES "facture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
