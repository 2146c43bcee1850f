export { structure } from '../en/structure.ts';
