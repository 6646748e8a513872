-- A recipient's list hides some statuses. With the status in the index that gives the order, a page is read from it alone; without,
-- the planner may prefer the index by status, which holds all it needs, and sort the whole structure.
DROP INDEX "facture_destinataire";
DROP INDEX "facture_service";
CREATE INDEX "facture_destinataire" ON "facture" ("destinataire_id", "id" DESC) INCLUDE ("statut") WHERE "destinataire_id" IS NOT NULL;
CREATE INDEX "facture_service" ON "facture" ("service_destinataire_id", "id" DESC) INCLUDE ("statut") WHERE "service_destinataire_id" IS NOT NULL;
