-- AlterTable
ALTER TABLE "coordonnee_bancaire" ADD COLUMN     "activee_le" TIMESTAMPTZ(3),
ADD COLUMN     "affactureur_identifiant" TEXT,
ADD COLUMN     "affactureur_nom" TEXT,
ADD COLUMN     "en_attente" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "par_defaut" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "service" ADD COLUMN     "complement_adresse" TEXT;

-- AlterTable
ALTER TABLE "structure" ADD COLUMN     "applications_fermees" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "double_validation_bancaire" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "numero_rcs" TEXT,
ADD COLUMN     "successeur_id" BIGINT;

-- CreateTable
CREATE TABLE "mandat_facturation" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "mandant_id" BIGINT NOT NULL,
    "mandataire_id" BIGINT NOT NULL,
    "debut" DATE NOT NULL,
    "fin" DATE,
    "etat" TEXT NOT NULL DEFAULT 'PROPOSE',
    "propose_le" TIMESTAMPTZ(3) NOT NULL,
    "propose_par_id" BIGINT NOT NULL,
    "decide_le" TIMESTAMPTZ(3),
    "decide_par_id" BIGINT,
    "revoque_le" TIMESTAMPTZ(3),
    "revoque_par_id" BIGINT,
    "motif" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mandat_facturation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "structure_piece" (
    "id" BIGINT NOT NULL DEFAULT nouvel_id(),
    "structure_id" BIGINT NOT NULL,
    "designation" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "type_mime" TEXT NOT NULL,
    "taille" INTEGER NOT NULL,
    "empreinte" TEXT NOT NULL,
    "ajoutee_le" TIMESTAMPTZ(3) NOT NULL,
    "ajoutee_par" BIGINT NOT NULL,
    "retiree_le" TIMESTAMPTZ(3),
    "retiree_par" BIGINT,

    CONSTRAINT "structure_piece_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mandat_facturation_mandant_id_idx" ON "mandat_facturation"("mandant_id");

-- CreateIndex
CREATE INDEX "mandat_facturation_mandataire_id_idx" ON "mandat_facturation"("mandataire_id");

-- CreateIndex
CREATE INDEX "structure_piece_structure_id_idx" ON "structure_piece"("structure_id");

-- AddForeignKey
ALTER TABLE "structure" ADD CONSTRAINT "structure_successeur_id_fkey" FOREIGN KEY ("successeur_id") REFERENCES "structure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "structure_piece" ADD CONSTRAINT "structure_piece_structure_id_fkey" FOREIGN KEY ("structure_id") REFERENCES "structure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- One default account a structure, one mandate under way between two structures.
CREATE UNIQUE INDEX coordonnee_bancaire_par_defaut ON coordonnee_bancaire (structure_id) WHERE par_defaut;
CREATE UNIQUE INDEX mandat_facturation_en_cours ON mandat_facturation (mandant_id, mandataire_id) WHERE etat IN ('PROPOSE', 'ACCEPTE');
