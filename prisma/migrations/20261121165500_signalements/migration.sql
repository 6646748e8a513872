CREATE TABLE "facture_acquittement" (
    "facture_id" BIGINT NOT NULL,
    "utilisateur_id" BIGINT NOT NULL,
    "version" INTEGER NOT NULL,
    "acquitte_le" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "facture_acquittement_pkey" PRIMARY KEY ("facture_id","utilisateur_id","version")
);

-- What a supplier is told when they come back: few of all events, walked from the newest down (PASSAGES_A_SIGNALER of
-- packages/domain; a test holds the two together).
CREATE INDEX "evenement_a_signaler" ON "evenement" ("fournisseur_id", "id" DESC)
  WHERE "type" IN ('facture.refuser1', 'facture.refuser2', 'facture.rejeter', 'facture.suspendre');
