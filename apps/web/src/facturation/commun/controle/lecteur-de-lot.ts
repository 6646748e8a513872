// apart from the thread's first file: most files that are checked are one invoice
export { LecteurDeLot } from '@orpheon/formats';
