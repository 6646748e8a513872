CREATE INDEX CONCURRENTLY IF NOT EXISTS "structure_recherche_toutes" ON "structure" USING gin ("recherche" gin_trgm_ops);
