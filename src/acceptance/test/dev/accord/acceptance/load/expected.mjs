// Works out who is accountable for each record of an incident file, from its own copy of the matrix and nothing of Accord's.
//   node expected.mjs incidents.csv count   prints "number,party" for each record from 0 to count - 1
//
// Record n (a file that is too short starts again from its top): even n is a change, odd n an enhancement; records 0 and 1
// are about the application, 2 and 3 about an interface, and so on in turn. The first byte of the SHA-256 of the service
// component, modulo 4, is its operating model: 0 is A, 1 is B, 2 is C, 3 is none.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

const PARTY = {'IT OPS': 'IT_OPS', 'IT Delivery': 'IT_DELIVERY', 'Business': 'BUSINESS', 't.b.d.': 'UNDECIDED'};
const COMPONENT = 'Service_Component_WBS_aff';

const table = (file) => {
  const [heading, ...rows] = readFileSync(file, 'utf8').split(/\r?\n/).filter((line) => line).map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(heading.map((name, i) => [name, row[i]])));
};

const [incidents, count] = process.argv.slice(2);
const records = table(incidents);
const cells = Object.fromEntries(table(new URL('matrix.csv', import.meta.url)).map((row) => [row.process, row]));

for (let n = 0; n < Number(count); n++) {
  const component = records[n % records.length][COMPONENT];
  const model = ['A', 'B', 'C', null][createHash('sha256').update(component, 'utf8').digest()[0] % 4];
  const row = cells[n % 2 === 0 ? 'Change' : 'Enhancement'];
  const part = Math.floor(n / 2) % 2 === 0 ? 'application' : 'interface';
  console.log(`${n},${model === null ? 'UNDECIDED' : PARTY[row[`${model}_${part}`]]}`);
}
