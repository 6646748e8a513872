-- A deposit may be a lot: an archive of many invoices, dealt with a few at a time.
ALTER TABLE "flux" ADD COLUMN "nombre_documents" INTEGER, ADD COLUMN "nombre_traites" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "flux_document" (
    "flux_id" BIGINT NOT NULL,
    "rang" INTEGER NOT NULL,
    "chemin" TEXT NOT NULL,
    "taille" INTEGER NOT NULL,
    "empreinte" TEXT,
    "facture_id" BIGINT,
    "recevable" BOOLEAN NOT NULL,
    "anomalies" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "flux_document_pkey" PRIMARY KEY ("flux_id","rang")
);
CREATE UNIQUE INDEX "flux_document_facture_id_key" ON "flux_document"("facture_id");
ALTER TABLE "flux_document" ADD CONSTRAINT "flux_document_flux_id_fkey" FOREIGN KEY ("flux_id") REFERENCES "flux"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "flux_document" ADD CONSTRAINT "flux_document_facture_id_fkey" FOREIGN KEY ("facture_id") REFERENCES "facture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
