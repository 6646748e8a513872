-- What the supplier reads of an invoice whose recipient does not publish "mise en paiement": the status before it.
ALTER TABLE "facture" ADD COLUMN "statut_publie" TEXT;
UPDATE "facture" f SET "statut_publie" = h."statut"
  FROM "facture_historique" h, "structure" d
  WHERE f."statut" = 'MISE_EN_PAIEMENT' AND d."id" = f."destinataire_id" AND d."mise_en_paiement_non_communiquee"
    AND h."facture_id" = f."id" AND h."rang" = f."version" - 1;
-- Its event is not the supplier's either.
UPDATE "evenement" e SET "fournisseur_id" = NULL, "service_fournisseur_id" = NULL
  FROM "facture" f WHERE e."type" = 'facture.mettreEnPaiement' AND f."id" = e."facture_id" AND f."statut_publie" IS NOT NULL;

-- Lists and counters of the issuer walk what it reads.
DROP INDEX "facture_fournisseur_statut";
DROP INDEX "facture_service_fournisseur_statut";
CREATE INDEX "facture_fournisseur_statut" ON "facture" ("fournisseur_id", (coalesce("statut_publie", "statut")), "id" DESC);
CREATE INDEX "facture_service_fournisseur_statut" ON "facture" ("service_fournisseur_id", (coalesce("statut_publie", "statut")), "id" DESC) WHERE "service_fournisseur_id" IS NOT NULL;
-- An index on an expression has no statistics until then.
ANALYZE "facture";
