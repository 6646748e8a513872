-- Identifiers are positive, below 2^53, and ordered by time: milliseconds since 2020-01-01 in the high bits, a
-- cycling sequence in the low twelve. A range of identifiers is a range of dates: room for partitioning.
CREATE SEQUENCE "id_sequence" MINVALUE 0 MAXVALUE 4095 START 0 CYCLE;
CREATE FUNCTION nouvel_id(instant timestamptz DEFAULT clock_timestamp()) RETURNS bigint
  LANGUAGE sql VOLATILE AS $$
  SELECT (floor(extract(epoch FROM instant) * 1000)::bigint - 1577836800000) * 4096 + nextval('id_sequence')
$$;
CREATE SEQUENCE "numero_flux" MINVALUE 1;


-- CreateTable
CREATE TABLE "utilisateur" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "courriel_connexion" TEXT NOT NULL,
    "courriel_contact" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "prenom" TEXT NOT NULL,
    "telephone" TEXT,
    "langue" TEXT NOT NULL DEFAULT 'fr',
    "mot_de_passe" TEXT,
    "etat" TEXT NOT NULL DEFAULT 'ACTIF',
    "derniere_connexion" TIMESTAMPTZ(3),
    "notifications" JSONB NOT NULL DEFAULT '{}',
    "preferences" JSONB NOT NULL DEFAULT '{}',
    "cree_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "utilisateur_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "jeton" TEXT NOT NULL,
    "utilisateur_id" BIGINT NOT NULL,
    "cree_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vue_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expire_le" TIMESTAMPTZ(3) NOT NULL,
    "adresse" TEXT,
    "agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("jeton")
);

-- CreateTable
CREATE TABLE "appareil_de_confiance" (
    "jeton" TEXT NOT NULL,
    "utilisateur_id" BIGINT NOT NULL,
    "echecs" INTEGER NOT NULL DEFAULT 0,
    "cree_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vu_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "appareil_de_confiance_pkey" PRIMARY KEY ("jeton")
);

-- CreateTable
CREATE TABLE "tentative_connexion" (
    "adresse" TEXT NOT NULL,
    "echecs" INTEGER NOT NULL DEFAULT 0,
    "dernier_echec_le" TIMESTAMPTZ(3) NOT NULL,
    "bloquee_jusqua" TIMESTAMPTZ(3),

    CONSTRAINT "tentative_connexion_pkey" PRIMARY KEY ("adresse")
);

-- CreateTable
CREATE TABLE "flux" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "numero" TEXT NOT NULL,
    "structure_id" BIGINT NOT NULL,
    "utilisateur_id" BIGINT,
    "mode_depot" TEXT NOT NULL,
    "code_interface" TEXT,
    "nom_fichier" TEXT NOT NULL,
    "taille" INTEGER NOT NULL,
    "empreinte" TEXT NOT NULL,
    "statut" TEXT NOT NULL,
    "retient_empreinte" BOOLEAN NOT NULL DEFAULT true,
    "depose_le" TIMESTAMPTZ(3) NOT NULL,
    "traite_le" TIMESTAMPTZ(3),
    "nombre_factures" INTEGER NOT NULL DEFAULT 0,
    "nombre_rejets" INTEGER NOT NULL DEFAULT 0,
    "anomalies" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "flux_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facture" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "flux_id" BIGINT,
    "mode_depot" TEXT NOT NULL,
    "format" TEXT,
    "profil" TEXT,
    "numero" TEXT,
    "type" TEXT NOT NULL,
    "code_type" TEXT,
    "cadre" TEXT NOT NULL,
    "statut" TEXT NOT NULL,
    "statut_le" TIMESTAMPTZ(3) NOT NULL,
    "deposee_le" TIMESTAMPTZ(3) NOT NULL,
    "date_facture" DATE,
    "date_echeance" DATE,
    "fournisseur_id" BIGINT NOT NULL,
    "service_fournisseur_id" BIGINT,
    "destinataire_id" BIGINT,
    "service_destinataire_id" BIGINT,
    "valideur1_id" BIGINT,
    "valideur2_id" BIGINT,
    "devise" TEXT,
    "montant_ht" DECIMAL(25,6),
    "montant_tva" DECIMAL(25,6),
    "montant_ttc" DECIMAL(25,6),
    "net_a_payer" DECIMAL(25,6),
    "numero_engagement" TEXT,
    "numero_marche" TEXT,
    "numero_facture_origine" TEXT,
    "facture_origine_id" BIGINT,
    "mode_paiement" TEXT,
    "numero_mandat" TEXT,
    "empreinte" TEXT,
    "recherche" TEXT NOT NULL DEFAULT '',
    "rejet_traite_le" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "facture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facture_detail" (
    "facture_id" BIGINT NOT NULL,
    "modele" JSONB NOT NULL,
    "anomalies" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "facture_detail_pkey" PRIMARY KEY ("facture_id")
);

-- CreateTable
CREATE TABLE "facture_ligne" (
    "facture_id" BIGINT NOT NULL,
    "rang" INTEGER NOT NULL,
    "numero" TEXT,
    "denomination" TEXT,
    "description" TEXT,
    "reference" TEXT,
    "quantite" DECIMAL(25,6),
    "unite" TEXT,
    "prix_unitaire" DECIMAL(25,6),
    "montant_ht" DECIMAL(25,6),
    "categorie_tva" TEXT,
    "taux_tva" DECIMAL(9,4),
    "complement" JSONB,

    CONSTRAINT "facture_ligne_pkey" PRIMARY KEY ("facture_id","rang")
);

-- CreateTable
CREATE TABLE "facture_tva" (
    "facture_id" BIGINT NOT NULL,
    "rang" INTEGER NOT NULL,
    "categorie" TEXT,
    "taux" DECIMAL(9,4),
    "base" DECIMAL(25,6),
    "montant" DECIMAL(25,6),
    "motif_exoneration" TEXT,

    CONSTRAINT "facture_tva_pkey" PRIMARY KEY ("facture_id","rang")
);

-- CreateTable
CREATE TABLE "facture_piece" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "facture_id" BIGINT NOT NULL,
    "categorie" TEXT NOT NULL,
    "designation" TEXT NOT NULL,
    "type_mime" TEXT NOT NULL,
    "taille" INTEGER NOT NULL,
    "empreinte" TEXT NOT NULL,
    "ajoutee_le" TIMESTAMPTZ(3) NOT NULL,
    "ajoutee_par" BIGINT,

    CONSTRAINT "facture_piece_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facture_historique" (
    "facture_id" BIGINT NOT NULL,
    "rang" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "statut" TEXT NOT NULL,
    "instant" TIMESTAMPTZ(3) NOT NULL,
    "acteur" TEXT NOT NULL,
    "utilisateur_id" BIGINT,
    "motif" TEXT,
    "commentaire" TEXT,
    "donnees" JSONB,

    CONSTRAINT "facture_historique_pkey" PRIMARY KEY ("facture_id","rang")
);

-- CreateTable
CREATE TABLE "structure" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "type_identifiant" TEXT NOT NULL,
    "identifiant" TEXT NOT NULL,
    "raison_sociale" TEXT NOT NULL,
    "libelle" TEXT,
    "nom" TEXT,
    "prenom" TEXT,
    "publique" BOOLEAN NOT NULL,
    "statut" TEXT NOT NULL DEFAULT 'ACTIVE',
    "numero_tva" TEXT,
    "courriel" TEXT,
    "telephone" TEXT,
    "adresse" TEXT,
    "complement_adresse" TEXT,
    "code_postal" TEXT,
    "ville" TEXT,
    "pays" TEXT NOT NULL DEFAULT 'FR',
    "service_obligatoire" BOOLEAN NOT NULL DEFAULT false,
    "engagement_obligatoire" BOOLEAN NOT NULL DEFAULT false,
    "service_ou_engagement" BOOLEAN NOT NULL DEFAULT false,
    "mise_en_paiement_non_communiquee" BOOLEAN NOT NULL DEFAULT false,
    "maitrise_ouvrage" BOOLEAN NOT NULL DEFAULT false,
    "maitrise_ouvrage_seulement" BOOLEAN NOT NULL DEFAULT false,
    "reception_edi" BOOLEAN NOT NULL DEFAULT false,
    "devises_acceptees" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "delai_paiement" INTEGER NOT NULL DEFAULT 30,
    "gestionnaire_principal_id" BIGINT,
    "cree_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "structure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "structure_id" BIGINT NOT NULL,
    "code" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "actif" BOOLEAN NOT NULL DEFAULT true,
    "par_defaut" BOOLEAN NOT NULL DEFAULT false,
    "debut_validite" DATE,
    "fin_validite" DATE,
    "engagement_obligatoire" BOOLEAN NOT NULL DEFAULT false,
    "courriel" TEXT,
    "telephone" TEXT,
    "adresse" TEXT,
    "code_postal" TEXT,
    "ville" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rattachement" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "utilisateur_id" BIGINT NOT NULL,
    "structure_id" BIGINT NOT NULL,
    "service_id" BIGINT,
    "statut" TEXT NOT NULL DEFAULT 'VALIDEE',
    "demande_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decide_le" TIMESTAMPTZ(3),

    CONSTRAINT "rattachement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "habilitation" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "utilisateur_id" BIGINT NOT NULL,
    "structure_id" BIGINT NOT NULL,
    "service_id" BIGINT,
    "objet" TEXT NOT NULL,
    "niveau" TEXT NOT NULL,
    "debut" DATE,
    "fin" DATE,
    "accordee_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accordee_par" BIGINT,

    CONSTRAINT "habilitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coordonnee_bancaire" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "structure_id" BIGINT NOT NULL,
    "type" TEXT NOT NULL DEFAULT 'IBAN',
    "libelle" TEXT NOT NULL,
    "compte" TEXT NOT NULL,
    "bic" TEXT,
    "titulaire" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "cree_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "coordonnee_bancaire_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "empreinte" TEXT NOT NULL,
    "taille" INTEGER NOT NULL,
    "cree_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_pkey" PRIMARY KEY ("empreinte")
);

-- CreateTable
CREATE TABLE "evenement" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "type" TEXT NOT NULL,
    "instant" TIMESTAMPTZ(3) NOT NULL,
    "facture_id" BIGINT,
    "flux_id" BIGINT,
    "fournisseur_id" BIGINT,
    "service_fournisseur_id" BIGINT,
    "destinataire_id" BIGINT,
    "service_destinataire_id" BIGINT,
    "utilisateur_id" BIGINT,
    "donnees" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "evenement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entree" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "instant" TIMESTAMPTZ(3) NOT NULL,
    "utilisateur_id" BIGINT,
    "action" TEXT NOT NULL,
    "objet" TEXT NOT NULL,
    "objet_id" TEXT NOT NULL,
    "donnees" JSONB NOT NULL DEFAULT '{}',
    "sceau_id" BIGINT,

    CONSTRAINT "audit_entree_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_sceau" (
    "id" BIGINT NOT NULL,
    "scelle_le" TIMESTAMPTZ(3) NOT NULL,
    "nombre" INTEGER NOT NULL,
    "racine" TEXT NOT NULL,
    "precedent" TEXT NOT NULL,
    "sceau" TEXT NOT NULL,

    CONSTRAINT "audit_sceau_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "requete_idempotente" (
    "utilisateur_id" BIGINT NOT NULL,
    "cle" TEXT NOT NULL,
    "requete" TEXT NOT NULL,
    "statut" INTEGER NOT NULL,
    "corps" JSONB NOT NULL,
    "cree_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "requete_idempotente_pkey" PRIMARY KEY ("utilisateur_id","cle")
);

-- CreateTable
CREATE TABLE "courriel" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "evenement_id" BIGINT NOT NULL,
    "utilisateur_id" BIGINT NOT NULL,
    "cree_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "envoye_le" TIMESTAMPTZ(3),

    CONSTRAINT "courriel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actualite" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "publiee_le" TIMESTAMPTZ(3) NOT NULL,
    "titre_fr" TEXT NOT NULL,
    "titre_en" TEXT NOT NULL,
    "texte_fr" TEXT NOT NULL,
    "texte_en" TEXT NOT NULL,

    CONSTRAINT "actualite_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "utilisateur_courriel_connexion_key" ON "utilisateur"("courriel_connexion");

-- CreateIndex
CREATE INDEX "session_utilisateur_id_idx" ON "session"("utilisateur_id");

-- CreateIndex
CREATE INDEX "session_expire_le_idx" ON "session"("expire_le");

-- CreateIndex
CREATE INDEX "appareil_de_confiance_utilisateur_id_idx" ON "appareil_de_confiance"("utilisateur_id");

-- CreateIndex
CREATE INDEX "tentative_connexion_dernier_echec_le_idx" ON "tentative_connexion"("dernier_echec_le");

-- CreateIndex
CREATE UNIQUE INDEX "flux_numero_key" ON "flux"("numero");

-- CreateIndex
CREATE INDEX "flux_structure_id_id_idx" ON "flux"("structure_id", "id" DESC);

-- CreateIndex
CREATE INDEX "facture_flux_id_idx" ON "facture"("flux_id");

-- CreateIndex
CREATE INDEX "facture_piece_facture_id_idx" ON "facture_piece"("facture_id");

-- CreateIndex
CREATE UNIQUE INDEX "structure_type_identifiant_identifiant_key" ON "structure"("type_identifiant", "identifiant");

-- CreateIndex
CREATE UNIQUE INDEX "service_structure_id_code_key" ON "service"("structure_id", "code");

-- CreateIndex
CREATE INDEX "rattachement_utilisateur_id_idx" ON "rattachement"("utilisateur_id");

-- CreateIndex
CREATE INDEX "rattachement_structure_id_idx" ON "rattachement"("structure_id");

-- CreateIndex
CREATE INDEX "habilitation_utilisateur_id_idx" ON "habilitation"("utilisateur_id");

-- CreateIndex
CREATE INDEX "habilitation_structure_id_idx" ON "habilitation"("structure_id");

-- CreateIndex
CREATE INDEX "coordonnee_bancaire_structure_id_idx" ON "coordonnee_bancaire"("structure_id");

-- CreateIndex
CREATE INDEX "requete_idempotente_cree_le_idx" ON "requete_idempotente"("cree_le");

-- CreateIndex
CREATE UNIQUE INDEX "courriel_evenement_id_utilisateur_id_key" ON "courriel"("evenement_id", "utilisateur_id");

-- CreateIndex
CREATE INDEX "actualite_publiee_le_idx" ON "actualite"("publiee_le" DESC);

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appareil_de_confiance" ADD CONSTRAINT "appareil_de_confiance_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facture" ADD CONSTRAINT "facture_flux_id_fkey" FOREIGN KEY ("flux_id") REFERENCES "flux"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facture_detail" ADD CONSTRAINT "facture_detail_facture_id_fkey" FOREIGN KEY ("facture_id") REFERENCES "facture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facture_ligne" ADD CONSTRAINT "facture_ligne_facture_id_fkey" FOREIGN KEY ("facture_id") REFERENCES "facture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facture_tva" ADD CONSTRAINT "facture_tva_facture_id_fkey" FOREIGN KEY ("facture_id") REFERENCES "facture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facture_piece" ADD CONSTRAINT "facture_piece_facture_id_fkey" FOREIGN KEY ("facture_id") REFERENCES "facture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facture_historique" ADD CONSTRAINT "facture_historique_facture_id_fkey" FOREIGN KEY ("facture_id") REFERENCES "facture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_structure_id_fkey" FOREIGN KEY ("structure_id") REFERENCES "structure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rattachement" ADD CONSTRAINT "rattachement_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateur"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rattachement" ADD CONSTRAINT "rattachement_structure_id_fkey" FOREIGN KEY ("structure_id") REFERENCES "structure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rattachement" ADD CONSTRAINT "rattachement_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "habilitation" ADD CONSTRAINT "habilitation_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateur"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "habilitation" ADD CONSTRAINT "habilitation_structure_id_fkey" FOREIGN KEY ("structure_id") REFERENCES "structure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "habilitation" ADD CONSTRAINT "habilitation_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordonnee_bancaire" ADD CONSTRAINT "coordonnee_bancaire_structure_id_fkey" FOREIGN KEY ("structure_id") REFERENCES "structure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What the schema language cannot say.

ALTER TABLE "utilisateur" ADD CONSTRAINT "utilisateur_courriel_minuscule" CHECK ("courriel_connexion" = lower("courriel_connexion"));
CREATE UNIQUE INDEX "service_par_defaut_unique" ON "service" ("structure_id") WHERE "par_defaut";
CREATE UNIQUE INDEX "habilitation_unique" ON "habilitation" ("utilisateur_id", "structure_id", coalesce("service_id", 0), "objet");
CREATE UNIQUE INDEX "rattachement_unique" ON "rattachement" ("utilisateur_id", "structure_id", coalesce("service_id", 0))
  WHERE "statut" IN ('EN_COURS_DE_VALIDATION', 'VALIDEE');

-- The same file is held once per depositor, however many send it at the same moment.
CREATE UNIQUE INDEX "flux_empreinte_unique" ON "flux" ("structure_id", "empreinte") WHERE "retient_empreinte";
-- A number is unique per issuer among invoices that hold it.
CREATE UNIQUE INDEX "facture_numero_unique" ON "facture" ("fournisseur_id", "numero")
  WHERE "statut" NOT IN ('BROUILLON', 'SUPPRIMEE', 'NON_CONFORME');

-- Lists, by keyset: one pair of indexes a side (docs/adr/0005).
CREATE INDEX "facture_fournisseur" ON "facture" ("fournisseur_id", "id" DESC);
CREATE INDEX "facture_fournisseur_statut" ON "facture" ("fournisseur_id", "statut", "id" DESC);
CREATE INDEX "facture_destinataire" ON "facture" ("destinataire_id", "id" DESC) WHERE "destinataire_id" IS NOT NULL;
CREATE INDEX "facture_destinataire_statut" ON "facture" ("destinataire_id", "statut", "id" DESC) WHERE "destinataire_id" IS NOT NULL;
CREATE INDEX "facture_service" ON "facture" ("service_destinataire_id", "id" DESC) WHERE "service_destinataire_id" IS NOT NULL;
CREATE INDEX "facture_service_statut" ON "facture" ("service_destinataire_id", "statut", "id" DESC) WHERE "service_destinataire_id" IS NOT NULL;

CREATE INDEX "evenement_fournisseur" ON "evenement" ("fournisseur_id", "id" DESC) WHERE "fournisseur_id" IS NOT NULL;
CREATE INDEX "evenement_destinataire" ON "evenement" ("destinataire_id", "id" DESC) WHERE "destinataire_id" IS NOT NULL;
CREATE INDEX "evenement_service" ON "evenement" ("service_destinataire_id", "id" DESC) WHERE "service_destinataire_id" IS NOT NULL;

CREATE INDEX "audit_entree_a_sceller" ON "audit_entree" ("id") WHERE "sceau_id" IS NULL;

-- History and audit are written once. Sealing an entry is the one change it may undergo.
CREATE FUNCTION refuser_modification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "facture_historique_immuable" BEFORE UPDATE OR DELETE ON "facture_historique"
  FOR EACH ROW EXECUTE FUNCTION refuser_modification();
CREATE TRIGGER "audit_sceau_immuable" BEFORE UPDATE OR DELETE ON "audit_sceau"
  FOR EACH ROW EXECUTE FUNCTION refuser_modification();
CREATE TRIGGER "audit_entree_indelebile" BEFORE DELETE ON "audit_entree"
  FOR EACH ROW EXECUTE FUNCTION refuser_modification();
CREATE TRIGGER "audit_entree_immuable" BEFORE UPDATE ON "audit_entree"
  FOR EACH ROW WHEN (OLD."sceau_id" IS NOT NULL
    OR (NEW."id", NEW."instant", NEW."utilisateur_id", NEW."action", NEW."objet", NEW."objet_id", NEW."donnees")
       IS DISTINCT FROM (OLD."id", OLD."instant", OLD."utilisateur_id", OLD."action", OLD."objet", OLD."objet_id", OLD."donnees"))
  EXECUTE FUNCTION refuser_modification();
