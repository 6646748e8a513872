-- Archives of invoices asked for by their recipients.
CREATE TABLE "telechargement" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "utilisateur_id" BIGINT NOT NULL,
    "etat" TEXT NOT NULL,
    "contenu" TEXT[],
    "factures" BIGINT[],
    "prepares" INTEGER NOT NULL DEFAULT 0,
    "taille" BIGINT NOT NULL,
    "demande_le" TIMESTAMPTZ(3) NOT NULL,
    "expire_le" TIMESTAMPTZ(3) NOT NULL,
    "empreinte" TEXT,

    CONSTRAINT "telechargement_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "telechargement_utilisateur_id_id_idx" ON "telechargement"("utilisateur_id", "id" DESC);
CREATE INDEX "telechargement_expire_le_idx" ON "telechargement"("expire_le");
