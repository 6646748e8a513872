-- One mandate may follow another between the same two structures: their days are judged under the lock of both.
DROP INDEX "mandat_facturation_en_cours";
