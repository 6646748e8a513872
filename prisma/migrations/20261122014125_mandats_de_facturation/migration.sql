ALTER TABLE "flux" ADD COLUMN "mandat_id" BIGINT;

ALTER TABLE "mandat_facturation" ADD COLUMN "rappele_le" TIMESTAMPTZ(3),
ADD COLUMN "version_du_texte" TEXT NOT NULL DEFAULT '1';

ALTER TABLE "mandat_facturation" ADD CONSTRAINT "mandat_facturation_etat" CHECK ("etat" IN ('PROPOSE', 'ACCEPTE', 'REFUSE', 'RETIRE', 'REVOQUE', 'PERIME')),
ADD CONSTRAINT "mandat_facturation_periode" CHECK ("fin" IS NULL OR "fin" >= "debut"),
ADD CONSTRAINT "mandat_facturation_parties" CHECK ("mandant_id" <> "mandataire_id");
