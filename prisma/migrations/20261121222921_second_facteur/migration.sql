-- AlterTable
ALTER TABLE "appareil_de_confiance" ADD COLUMN     "facteur_jusqua" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "echecs_confirmation" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "id" BIGINT NOT NULL DEFAULT nouvel_id(),
ADD COLUMN     "moyen" TEXT NOT NULL DEFAULT 'MOT_DE_PASSE';

-- CreateTable
CREATE TABLE "connexion_en_cours" (
    "jeton" TEXT NOT NULL,
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "utilisateur_id" BIGINT NOT NULL,
    "essais" INTEGER NOT NULL DEFAULT 0,
    "code" TEXT,
    "code_expire_le" TIMESTAMPTZ(3),
    "code_demande_le" TIMESTAMPTZ(3),
    "codes_demandes" INTEGER NOT NULL DEFAULT 0,
    "cree_le" TIMESTAMPTZ(3) NOT NULL,
    "expire_le" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "connexion_en_cours_pkey" PRIMARY KEY ("jeton")
);

-- CreateTable
CREATE TABLE "facteur_totp" (
    "utilisateur_id" BIGINT NOT NULL,
    "secret_chiffre" TEXT NOT NULL,
    "dernier_pas" BIGINT NOT NULL DEFAULT 0,
    "cree_le" TIMESTAMPTZ(3) NOT NULL,
    "prouve_le" TIMESTAMPTZ(3),

    CONSTRAINT "facteur_totp_pkey" PRIMARY KEY ("utilisateur_id")
);

-- CreateTable
CREATE TABLE "code_de_secours" (
    "utilisateur_id" BIGINT NOT NULL,
    "empreinte" TEXT NOT NULL,
    "cree_le" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "code_de_secours_pkey" PRIMARY KEY ("utilisateur_id","empreinte")
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "utilisateur_id" BIGINT NOT NULL,
    "identifiant" TEXT NOT NULL,
    "cle_publique" BYTEA NOT NULL,
    "compteur" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[],
    "nom" TEXT NOT NULL,
    "cree_le" TIMESTAMPTZ(3) NOT NULL,
    "utilise_le" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "defi_passkey" (
    "empreinte" TEXT NOT NULL,
    "usage" TEXT NOT NULL,
    "utilisateur_id" BIGINT,
    "expire_le" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "defi_passkey_pkey" PRIMARY KEY ("empreinte")
);

-- CreateTable
CREATE TABLE "identite_externe" (
    "emetteur" TEXT NOT NULL,
    "sujet" TEXT NOT NULL,
    "utilisateur_id" BIGINT NOT NULL,
    "cree_le" TIMESTAMPTZ(3) NOT NULL,
    "utilise_le" TIMESTAMPTZ(3),

    CONSTRAINT "identite_externe_pkey" PRIMARY KEY ("emetteur","sujet")
);

-- CreateTable
CREATE TABLE "depart_externe" (
    "jeton" TEXT NOT NULL,
    "retour" TEXT NOT NULL,
    "session" TEXT,
    "expire_le" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "depart_externe_pkey" PRIMARY KEY ("jeton")
);

-- CreateTable
CREATE TABLE "rapprochement" (
    "jeton" TEXT NOT NULL,
    "emetteur" TEXT NOT NULL,
    "sujet" TEXT NOT NULL,
    "utilisateur_id" BIGINT NOT NULL,
    "expire_le" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rapprochement_pkey" PRIMARY KEY ("jeton")
);

-- CreateIndex
CREATE UNIQUE INDEX "connexion_en_cours_id_key" ON "connexion_en_cours"("id");

-- CreateIndex
CREATE INDEX "connexion_en_cours_utilisateur_id_idx" ON "connexion_en_cours"("utilisateur_id");

-- CreateIndex
CREATE INDEX "connexion_en_cours_expire_le_idx" ON "connexion_en_cours"("expire_le");

-- CreateIndex
CREATE UNIQUE INDEX "passkey_identifiant_key" ON "passkey"("identifiant");

-- CreateIndex
CREATE INDEX "passkey_utilisateur_id_idx" ON "passkey"("utilisateur_id");

-- CreateIndex
CREATE INDEX "defi_passkey_utilisateur_id_idx" ON "defi_passkey"("utilisateur_id");

-- CreateIndex
CREATE INDEX "defi_passkey_expire_le_idx" ON "defi_passkey"("expire_le");

-- CreateIndex
CREATE INDEX "identite_externe_utilisateur_id_idx" ON "identite_externe"("utilisateur_id");

-- CreateIndex
CREATE INDEX "depart_externe_expire_le_idx" ON "depart_externe"("expire_le");

-- CreateIndex
CREATE INDEX "rapprochement_utilisateur_id_idx" ON "rapprochement"("utilisateur_id");

-- CreateIndex
CREATE INDEX "rapprochement_expire_le_idx" ON "rapprochement"("expire_le");

-- CreateIndex
CREATE UNIQUE INDEX "session_id_key" ON "session"("id");

-- AddForeignKey
ALTER TABLE "connexion_en_cours" ADD CONSTRAINT "connexion_en_cours_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facteur_totp" ADD CONSTRAINT "facteur_totp_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code_de_secours" ADD CONSTRAINT "code_de_secours_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "defi_passkey" ADD CONSTRAINT "defi_passkey_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identite_externe" ADD CONSTRAINT "identite_externe_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rapprochement" ADD CONSTRAINT "rapprochement_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateur"("id") ON DELETE CASCADE ON UPDATE CASCADE;
