-- When the recipient first took the document away. On the invoice itself, so that "not yet downloaded" is a walk of one index,
-- however many were taken long ago; who and how often is beside, read with one invoice.
ALTER TABLE "facture" ADD COLUMN "telechargee_le" TIMESTAMPTZ(3);
CREATE TABLE "facture_telechargement" (
    "facture_id" BIGINT NOT NULL,
    "structure_id" BIGINT NOT NULL,
    "premier_le" TIMESTAMPTZ(3) NOT NULL,
    "premier_par" BIGINT NOT NULL,
    "dernier_le" TIMESTAMPTZ(3) NOT NULL,
    "dernier_par" BIGINT NOT NULL,
    "nombre" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "facture_telechargement_pkey" PRIMARY KEY ("facture_id","structure_id")
);
ALTER TABLE "facture_telechargement" ADD CONSTRAINT "facture_telechargement_facture_id_fkey" FOREIGN KEY ("facture_id") REFERENCES "facture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE INDEX "facture_destinataire_a_telecharger" ON "facture" ("destinataire_id", "id" DESC) INCLUDE ("statut")
  WHERE "destinataire_id" IS NOT NULL AND "telechargee_le" IS NULL;
CREATE INDEX "facture_service_a_telecharger" ON "facture" ("service_destinataire_id", "id" DESC) INCLUDE ("statut")
  WHERE "service_destinataire_id" IS NOT NULL AND "telechargee_le" IS NULL;
