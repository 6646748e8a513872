CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "courriel_resume" ON "courriel" ("utilisateur_id", ("donnees"->>'semaine')) WHERE "message" = 'facturation.resume';
