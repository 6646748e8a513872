-- Bytes that are about to be kept and that no document names yet: announced before they are placed, crossed off with the
-- commit that names them. What stays is what a crash left behind.
CREATE TABLE "document_en_attente" (
    "empreinte" TEXT NOT NULL,
    "depuis" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_en_attente_pkey" PRIMARY KEY ("empreinte")
);

CREATE INDEX "document_en_attente_depuis" ON "document_en_attente" ("depuis");

-- Rows come and go with every deposit: the table stays a few pages.
ALTER TABLE "document_en_attente" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
