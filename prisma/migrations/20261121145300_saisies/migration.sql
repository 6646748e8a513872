-- Invoices that are typed in the portal.
CREATE TABLE "facture_saisie" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "structure_id" BIGINT NOT NULL,
    "service_id" BIGINT,
    "mode" TEXT NOT NULL,
    "etat" TEXT NOT NULL DEFAULT 'EN_COURS',
    "facture_id" BIGINT,
    "auteur_id" BIGINT NOT NULL,
    "modifiee_par_id" BIGINT NOT NULL,
    "contenu" JSONB NOT NULL,
    "type" TEXT NOT NULL,
    "numero" TEXT NOT NULL,
    "destinataire_id" BIGINT,
    "devise" TEXT NOT NULL,
    "montant_ttc" DECIMAL(25,6),
    "document" JSONB,
    "creee_le" TIMESTAMPTZ(3) NOT NULL,
    "modifiee_le" TIMESTAMPTZ(3) NOT NULL,
    "rappelee_le" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "facture_saisie_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "facture_saisie_etat_et_facture" CHECK (("etat" = 'EN_COURS') = ("facture_id" IS NULL)),
    CONSTRAINT "facture_saisie_facture_id_fkey" FOREIGN KEY ("facture_id") REFERENCES "facture"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "facture_saisie_facture_id_key" ON "facture_saisie" ("facture_id");
-- Drafts that are open, newest first; those that were sent or deleted are read through their invoice.
CREATE INDEX "facture_saisie_ouverte" ON "facture_saisie" ("structure_id", "id" DESC) WHERE "etat" IN ('EN_COURS', 'BROUILLON');
CREATE INDEX "facture_saisie_ouverte_service" ON "facture_saisie" ("service_id", "id" DESC) WHERE "etat" IN ('EN_COURS', 'BROUILLON');
CREATE INDEX "facture_saisie_a_rappeler" ON "facture_saisie" ("modifiee_le") WHERE "etat" IN ('EN_COURS', 'BROUILLON');

CREATE TABLE "facture_saisie_piece" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "saisie_id" BIGINT NOT NULL,
    "designation" TEXT NOT NULL,
    "type_mime" TEXT NOT NULL,
    "taille" INTEGER NOT NULL,
    "empreinte" TEXT NOT NULL,
    "ajoutee_le" TIMESTAMPTZ(3) NOT NULL,
    "ajoutee_par" BIGINT NOT NULL,

    CONSTRAINT "facture_saisie_piece_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "facture_saisie_piece_saisie_id_fkey" FOREIGN KEY ("saisie_id") REFERENCES "facture_saisie"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "facture_saisie_piece_saisie_id_idx" ON "facture_saisie_piece" ("saisie_id");

CREATE TABLE "mandat_portail" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "structure_id" BIGINT NOT NULL,
    "version_du_texte" TEXT NOT NULL,
    "accepte_le" TIMESTAMPTZ(3) NOT NULL,
    "accepte_par_id" BIGINT NOT NULL,
    "revoque_le" TIMESTAMPTZ(3),
    "revoque_par_id" BIGINT,

    CONSTRAINT "mandat_portail_pkey" PRIMARY KEY ("id")
);
-- One in force a structure, however many accept it at the same moment.
CREATE UNIQUE INDEX "mandat_portail_en_vigueur" ON "mandat_portail" ("structure_id") WHERE "revoque_le" IS NULL;

-- A draft has the place in lists of the day it was begun; sent, its invoice takes that of its deposit, by which its
-- recipient looks for it (docs/adr/0019). Its history follows, unchanged: a row of it may follow its invoice's
-- identifier, by the foreign key and in no other way, and nothing else of it may ever change.
CREATE FUNCTION refuser_modification_historique() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND pg_trigger_depth() > 1
    AND (to_jsonb(NEW) - 'facture_id') = (to_jsonb(OLD) - 'facture_id') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME;
END $$;
DROP TRIGGER "facture_historique_immuable" ON "facture_historique";
CREATE TRIGGER "facture_historique_immuable" BEFORE UPDATE OR DELETE ON "facture_historique"
  FOR EACH ROW EXECUTE FUNCTION refuser_modification_historique();
