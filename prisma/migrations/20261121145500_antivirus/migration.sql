-- What the antivirus said of each document; no verdict: not analysed, whether or not there is one to ask.
ALTER TABLE "document" ADD COLUMN "verdict_antivirus" TEXT,
ADD COLUMN "signature_antivirus" TEXT,
ADD COLUMN "analyse_le" TIMESTAMPTZ(3),
ADD COLUMN "a_analyser_le" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP;

-- Those that wait, oldest first: an antivirus that comes late, or back, finds what it missed.
CREATE INDEX "document_a_analyser" ON "document" ("a_analyser_le") WHERE "a_analyser_le" IS NOT NULL;
