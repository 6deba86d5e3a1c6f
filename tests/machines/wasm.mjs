// Runs model.wasm on every row of rows.bin under node: node wasm.mjs job.json, which says where a row's inputs and outputs are.
import fs from 'fs';

const job = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const { instance } = await WebAssembly.instantiate(fs.readFileSync('model.wasm'), {});
const { memory, __heap_base: base, [job.function]: model } = instance.exports;
const up = (n) => (n + 15) & ~15;
const row = up(base.value), out = up(row + job.row_bytes), lists = up(out + job.out_bytes);
const scratch = up(lists + 4 * (job.inputs.length + job.outputs.length));
const missing = scratch + job.scratch_bytes - memory.buffer.byteLength;
if (missing > 0) memory.grow(Math.ceil(missing / 65536));
const words = new Uint32Array(memory.buffer), bytes = new Uint8Array(memory.buffer);
job.inputs.forEach((at, i) => { words[lists / 4 + i] = row + at; });
job.outputs.forEach((at, i) => { words[lists / 4 + job.inputs.length + i] = out + at; });
const args = job.scored ? [row, out] : [lists, lists + 4 * job.inputs.length];
const rows = fs.readFileSync('rows.bin'), written = [];
for (let i = 0; i < job.rows; i++) {
  bytes.set(rows.subarray(i * job.row_bytes, (i + 1) * job.row_bytes), row);
  model(...args, scratch);
  written.push(Buffer.from(bytes.slice(out, out + job.out_bytes)), Buffer.alloc(4));
}
fs.writeFileSync('out.bin', Buffer.concat(written));
