CREATE INDEX CONCURRENTLY IF NOT EXISTS "facture_historique_mots" ON "facture_historique" ("utilisateur_id") WHERE "motif" IS NOT NULL OR "commentaire" IS NOT NULL;
