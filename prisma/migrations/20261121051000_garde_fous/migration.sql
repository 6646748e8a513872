-- A right or an attachment without a service holds for the whole structure: deleting a service must never make one wider.
ALTER TABLE "rattachement" DROP CONSTRAINT "rattachement_service_id_fkey";
ALTER TABLE "rattachement" ADD CONSTRAINT "rattachement_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "habilitation" DROP CONSTRAINT "habilitation_service_id_fkey";
ALTER TABLE "habilitation" ADD CONSTRAINT "habilitation_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nor may an invoice lose the deposit that it came with.
ALTER TABLE "facture" DROP CONSTRAINT "facture_flux_id_fkey";
ALTER TABLE "facture" ADD CONSTRAINT "facture_flux_id_fkey" FOREIGN KEY ("flux_id") REFERENCES "flux"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row triggers do not see TRUNCATE.
CREATE TRIGGER "facture_historique_intronquable" BEFORE TRUNCATE ON "facture_historique"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_modification();
CREATE TRIGGER "audit_entree_intronquable" BEFORE TRUNCATE ON "audit_entree"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_modification();
CREATE TRIGGER "audit_sceau_intronquable" BEFORE TRUNCATE ON "audit_sceau"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_modification();
