CREATE INDEX CONCURRENTLY IF NOT EXISTS "courriel_utilisateur_id_idx" ON "courriel" ("utilisateur_id");
