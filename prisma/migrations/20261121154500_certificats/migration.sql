-- Keys that sign certificates of deposit; the audit entry of a deposit is looked up when somebody asks for one.
CREATE TABLE "cle_signature" (
    "id" TEXT NOT NULL,
    "publique" JSONB NOT NULL,
    "privee" TEXT NOT NULL,
    "creee_le" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cle_signature_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "audit_entree_depots" ON "audit_entree" ("objet_id") WHERE "action" IN ('flux.depose', 'facture.deposer', 'facture.envoyer');
