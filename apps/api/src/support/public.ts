export { consignerActe } from './acte.repository.ts';
