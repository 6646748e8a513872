-- The documents in a prepared archive: it is withheld once one of them is found infected. Of one that an older version
-- prepared nobody knows; it is asked for again.
ALTER TABLE "telechargement" ADD COLUMN "documents" TEXT[];
