-- Sent by support, who made sure of the person: the secret question is not asked.
ALTER TABLE "lien_activation" ADD COLUMN "sans_question" BOOLEAN NOT NULL DEFAULT false;
