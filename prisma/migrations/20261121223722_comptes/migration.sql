-- AlterTable
ALTER TABLE "lien_activation" ADD COLUMN     "adresse" TEXT,
ADD COLUMN     "essais" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "usage" TEXT NOT NULL DEFAULT 'ACTIVATION',
ADD COLUMN     "utilise_le" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "utilisateur" ADD COLUMN     "adresse" TEXT,
ADD COLUMN     "code_postal" TEXT,
ADD COLUMN     "complement_adresse" TEXT,
ADD COLUMN     "conditions_le" TIMESTAMPTZ(3),
ADD COLUMN     "conditions_version" TEXT,
ADD COLUMN     "etat_le" TIMESTAMPTZ(3),
ADD COLUMN     "pays" TEXT,
ADD COLUMN     "question_secrete" TEXT,
ADD COLUMN     "reponse_secrete" TEXT,
ADD COLUMN     "ville" TEXT;

-- CreateTable
CREATE TABLE "changement_adresse" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "utilisateur_id" BIGINT NOT NULL,
    "nouvelle" TEXT NOT NULL,
    "demande_le" TIMESTAMPTZ(3) NOT NULL,
    "confirme_le" TIMESTAMPTZ(3),

    CONSTRAINT "changement_adresse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compteur_demande" (
    "cle" TEXT NOT NULL,
    "nombre" INTEGER NOT NULL,
    "debut" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "compteur_demande_pkey" PRIMARY KEY ("cle")
);

-- CreateTable
CREATE TABLE "preuve_utilisee" (
    "defi" TEXT NOT NULL,
    "expire_le" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "preuve_utilisee_pkey" PRIMARY KEY ("defi")
);

-- CreateIndex
CREATE INDEX "changement_adresse_utilisateur_id_demande_le_idx" ON "changement_adresse"("utilisateur_id", "demande_le" DESC);

-- CreateIndex
CREATE INDEX "compteur_demande_debut_idx" ON "compteur_demande"("debut");

-- CreateIndex
CREATE INDEX "preuve_utilisee_expire_le_idx" ON "preuve_utilisee"("expire_le");

-- CreateIndex
CREATE INDEX "lien_activation_expire_le_idx" ON "lien_activation"("expire_le");

-- AddForeignKey
ALTER TABLE "changement_adresse" ADD CONSTRAINT "changement_adresse_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "utilisateur" ADD CONSTRAINT "utilisateur_etat" CHECK ("etat" IN ('A_ACTIVER', 'ACTIF', 'DESACTIVE', 'EFFACE')) NOT VALID;

-- Signs the challenges that slow down whoever asks in bulk.
INSERT INTO "cle_portail" VALUES ('PREUVE_DE_TRAVAIL', replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
