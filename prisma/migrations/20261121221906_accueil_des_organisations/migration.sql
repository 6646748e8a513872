-- AlterTable
ALTER TABLE "courriel" ADD COLUMN     "adresse" TEXT,
ADD COLUMN     "donnees" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "message" TEXT,
ALTER COLUMN "evenement_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "evenement" ADD COLUMN     "service_id" BIGINT,
ADD COLUMN     "structure_id" BIGINT;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "confirmee_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "utilisateur" ADD COLUMN     "support" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "structure_historique" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "structure_id" BIGINT NOT NULL,
    "instant" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "auteur_id" BIGINT,
    "concerne_id" BIGINT,
    "service_id" BIGINT,
    "donnees" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "structure_historique_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "structure_historique_structure_id_id_idx" ON "structure_historique"("structure_id", "id" DESC);

-- AddForeignKey
ALTER TABLE "structure_historique" ADD CONSTRAINT "structure_historique_structure_id_fkey" FOREIGN KEY ("structure_id") REFERENCES "structure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A mail is of an event or has a message of its own.
ALTER TABLE "courriel" ADD CONSTRAINT "courriel_sujet" CHECK (("evenement_id" IS NULL) <> ("message" IS NULL)) NOT VALID;

CREATE TRIGGER "structure_historique_immuable" BEFORE UPDATE OR DELETE ON "structure_historique"
  FOR EACH ROW EXECUTE FUNCTION refuser_modification();
