-- Workers at work. A row whose advisory lock is free is that of a worker that was killed: another gives its jobs back.
CREATE TABLE "ouvrier" (
    "id" TEXT NOT NULL,
    "demarre_le" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ouvrier_pkey" PRIMARY KEY ("id")
);

-- Deposits under way, to find those that no job looks after; the table itself keeps every deposit ever made.
CREATE INDEX "flux_en_cours" ON "flux" ("id") WHERE "statut" NOT IN ('IN_INTEGRE', 'IN_INTEGRE_PARTIEL', 'IN_REJETE', 'IN_INCIDENTE');

-- The entries of a seal, in order: what `verifier` reads.
CREATE INDEX "audit_entree_sceau" ON "audit_entree" ("sceau_id", "id") WHERE "sceau_id" IS NOT NULL;
