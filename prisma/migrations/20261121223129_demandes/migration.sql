-- CreateTable
CREATE TABLE "demande" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "nature" TEXT NOT NULL,
    "cle" TEXT NOT NULL,
    "demandeur_id" BIGINT NOT NULL,
    "concerne_id" BIGINT,
    "structure_id" BIGINT,
    "service_id" BIGINT,
    "message" TEXT,
    "donnees" JSONB NOT NULL DEFAULT '{}',
    "statut" TEXT NOT NULL DEFAULT 'EN_ATTENTE',
    "decideur_id" BIGINT,
    "motif" TEXT,
    "rappels" INTEGER NOT NULL DEFAULT 0,
    "demandee_le" TIMESTAMPTZ(3) NOT NULL,
    "decidee_le" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "demande_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "demande_demandeur_id_id_idx" ON "demande"("demandeur_id", "id" DESC);

-- AddForeignKey
ALTER TABLE "demande" ADD CONSTRAINT "demande_structure_id_fkey" FOREIGN KEY ("structure_id") REFERENCES "structure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demande" ADD CONSTRAINT "demande_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- The same request waits only once, however many ask it at the same moment.
CREATE UNIQUE INDEX "demande_en_attente_unique" ON "demande" ("nature", "cle") WHERE "statut" = 'EN_ATTENTE';
-- What waits for the managers of a structure, for a person, for support or the clock: few rows, whatever the table's size.
CREATE INDEX "demande_a_approuver" ON "demande" ("structure_id", "id") WHERE "statut" = 'EN_ATTENTE';
CREATE INDEX "demande_proposee" ON "demande" ("concerne_id") WHERE "statut" = 'EN_ATTENTE' AND "concerne_id" IS NOT NULL;
CREATE INDEX "demande_en_attente" ON "demande" ("id") WHERE "statut" = 'EN_ATTENTE';

-- A structure that has a gestionnaire principal never is without one, whatever code runs (decisions, section 6).
CREATE FUNCTION "garder_gestionnaire_principal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'structure % would have no gestionnaire principal', OLD."id" USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER "structure_garde_son_gestionnaire" BEFORE UPDATE OF "gestionnaire_principal_id" ON "structure"
  FOR EACH ROW WHEN (OLD."gestionnaire_principal_id" IS NOT NULL AND NEW."gestionnaire_principal_id" IS NULL)
  EXECUTE FUNCTION "garder_gestionnaire_principal"();
CREATE INDEX "structure_gestionnaire_principal" ON "structure" ("gestionnaire_principal_id") WHERE "gestionnaire_principal_id" IS NOT NULL;
