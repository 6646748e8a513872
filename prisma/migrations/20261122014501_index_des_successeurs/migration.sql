-- What a structure took the place of: few rows have a successor, whatever the table's size.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "structure_successeur" ON "structure" ("successeur_id") WHERE "successeur_id" IS NOT NULL;
