-- The events of the invoices of a lot are told together, at the end of its deposit.
CREATE INDEX "evenement_lot" ON "evenement" ("flux_id") WHERE "donnees" ? 'lot';
