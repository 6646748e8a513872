CREATE TABLE "flux_piece" (
    "flux_id" BIGINT NOT NULL,
    "rang" INTEGER NOT NULL,
    "designation" TEXT NOT NULL,
    "type_mime" TEXT NOT NULL,
    "taille" INTEGER NOT NULL,
    "empreinte" TEXT NOT NULL,

    CONSTRAINT "flux_piece_pkey" PRIMARY KEY ("flux_id", "rang"),
    CONSTRAINT "flux_piece_flux_id_fkey" FOREIGN KEY ("flux_id") REFERENCES "flux"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
