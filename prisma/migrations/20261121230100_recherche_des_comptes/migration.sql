CREATE INDEX CONCURRENTLY IF NOT EXISTS "utilisateur_recherche" ON "utilisateur" USING gin ("recherche" gin_trgm_ops);
