-- CreateTable
CREATE TABLE "support_acte" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "instant" TIMESTAMPTZ(3) NOT NULL,
    "auteur_id" BIGINT NOT NULL,
    "acte" TEXT NOT NULL,
    "objet" TEXT,
    "objet_id" BIGINT,
    "motif" TEXT,

    CONSTRAINT "support_acte_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "support_acte_objet_objet_id_id_idx" ON "support_acte"("objet", "objet_id", "id" DESC);

CREATE TRIGGER "support_acte_immuable" BEFORE UPDATE OR DELETE ON "support_acte"
  FOR EACH ROW EXECUTE FUNCTION refuser_modification();
