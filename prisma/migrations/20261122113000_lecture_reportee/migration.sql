-- AlterTable
ALTER TABLE "lecture_document" ADD COLUMN "libres" JSONB NOT NULL DEFAULT '{}';
-- drafts whose reading had ended were filled by the page that waited for it
ALTER TABLE "lecture_document" ADD COLUMN "reportee" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "lecture_document" ALTER COLUMN "reportee" SET DEFAULT false;
