CREATE TABLE "document_signature" (
    "empreinte" TEXT NOT NULL,
    "rang" INTEGER NOT NULL,
    "verifiee_le" TIMESTAMPTZ(3) NOT NULL,
    "contenu" JSONB NOT NULL,

    CONSTRAINT "document_signature_pkey" PRIMARY KEY ("empreinte", "rang"),
    CONSTRAINT "document_signature_empreinte_fkey" FOREIGN KEY ("empreinte") REFERENCES "document"("empreinte") ON DELETE CASCADE ON UPDATE CASCADE
);
