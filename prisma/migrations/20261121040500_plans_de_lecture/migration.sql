-- An issuer's service is a way in to its invoices, as a recipient's is.
CREATE INDEX "facture_service_fournisseur" ON "facture" ("service_fournisseur_id", "id" DESC) WHERE "service_fournisseur_id" IS NOT NULL;
CREATE INDEX "facture_service_fournisseur_statut" ON "facture" ("service_fournisseur_id", "statut", "id" DESC) WHERE "service_fournisseur_id" IS NOT NULL;

-- Lists walk the index of one structure or service down from the cursor. Where few structures hold most rows, the planner
-- would rather walk the primary key and sieve: quick for those few, a walk through the whole table for all the others. It is
-- told to expect a thousand structures of four services, whatever the table holds today: enough to prefer the right index, few enough to care for
-- the status too.
ALTER TABLE "facture" ALTER COLUMN "fournisseur_id" SET (n_distinct = 1000);
ALTER TABLE "facture" ALTER COLUMN "destinataire_id" SET (n_distinct = 1000);
ALTER TABLE "facture" ALTER COLUMN "service_fournisseur_id" SET (n_distinct = 4000);
ALTER TABLE "facture" ALTER COLUMN "service_destinataire_id" SET (n_distinct = 4000);
ALTER TABLE "flux" ALTER COLUMN "structure_id" SET (n_distinct = 1000);
