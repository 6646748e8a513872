-- The mark of the worker that is sending a mail: it holds without a transaction being open meanwhile.
ALTER TABLE "courriel" ADD COLUMN "pris_le" TIMESTAMPTZ(3);
