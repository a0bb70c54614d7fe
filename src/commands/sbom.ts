/** `npm run sbom --silent`: prints the bill of materials, which goes with each release. */
import { readFileSync } from 'node:fs';
import { createBillOfMaterials, type Lockfile } from '#build/bill-of-materials.ts';
import { printFailure } from './output.ts';

try {
  const lockfile: Lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  console.log(JSON.stringify(createBillOfMaterials(lockfile), undefined, 2));
} catch (error) {
  printFailure(error);
}
