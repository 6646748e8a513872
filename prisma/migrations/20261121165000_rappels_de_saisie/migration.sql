-- Who was reminded of a draft lately is not reminded again.
CREATE INDEX "facture_saisie_rappelee" ON "facture_saisie" ("modifiee_par_id", "rappelee_le") WHERE "rappelee_le" IS NOT NULL;
