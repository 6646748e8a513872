-- CreateTable
CREATE TABLE "lecture_document" (
    "saisie_id" BIGINT NOT NULL,
    "rang" INTEGER NOT NULL DEFAULT 1,
    "empreinte" TEXT NOT NULL,
    "etat" TEXT NOT NULL,
    "pages" INTEGER NOT NULL DEFAULT 0,
    "lues" INTEGER NOT NULL DEFAULT 0,
    "resultat" JSONB,
    "demandee_le" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lecture_document_pkey" PRIMARY KEY ("saisie_id"),
    CONSTRAINT "lecture_document_etat_check" CHECK ("etat" IN ('EN_ATTENTE', 'EN_COURS', 'FINIE', 'ANNULEE', 'ECHEC'))
);

-- CreateIndex
CREATE INDEX "lecture_document_demandee_le_idx" ON "lecture_document"("demandee_le");

-- AddForeignKey
ALTER TABLE "lecture_document" ADD CONSTRAINT "lecture_document_saisie_id_fkey" FOREIGN KEY ("saisie_id") REFERENCES "facture_saisie"("id") ON DELETE CASCADE ON UPDATE CASCADE;
