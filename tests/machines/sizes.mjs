// Calls a model that leaves sizes open once, under node: node sizes.mjs job.json.
// out.bin, in words of 32 bits: bytes of the arena (0: nothing follows), what the call gave, the sizes, the shapes before it and after it; then the outputs, as large as after it.
import fs from 'fs';

const job = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const { instance } = await WebAssembly.instantiate(fs.readFileSync('model.wasm'), {});
const { memory, __heap_base: base } = instance.exports;
const model = (what) => instance.exports[`${job.name}_${what}`];
let end = base.value;
const room = (bytes) => {
  const at = (end + 15) & ~15;
  end = at + bytes;
  if (end > memory.buffer.byteLength) memory.grow(Math.ceil((end - memory.buffer.byteLength) / 65536));
  return at;
};
const words = (at, n) => new Uint32Array(memory.buffer, at, n);
const written = [];
const put = (array) => written.push(Buffer.from(array.slice().buffer));
const sizes = room(4 * job.n_sizes), dims = job.ranks.reduce((a, b) => a + b, 0), shapes = room(4 * dims);
words(sizes, job.n_sizes).set(job.sizes);
const arena = model('arena_bytes')(sizes) >>> 0;
put(new Uint32Array([arena]));
if (arena) {
  const scratch = room(arena), rows = fs.readFileSync('rows.bin'), given = room(rows.length);
  new Uint8Array(memory.buffer).set(rows, given);
  model('output_shapes')(sizes, shapes);
  const before = words(shapes, dims).slice();
  const bytes = (of) => { let d = 0; return job.ranks.map((rank, i) => of.slice(d, d += rank).reduce((a, b) => a * b, job.item_bytes[i])); };
  const outs = bytes(before).map(room), lists = room(4 * (job.inputs.length + outs.length));
  words(lists, job.inputs.length).set(job.inputs.map((at) => given + at));
  words(lists + 4 * job.inputs.length, outs.length).set(outs);
  const why = model('run')(lists, lists + 4 * job.inputs.length, scratch, sizes) ?? 0;
  model('output_shapes')(sizes, shapes);
  put(new Uint32Array([why]));
  put(words(sizes, job.n_sizes));
  put(before);
  const after = words(shapes, dims).slice();
  put(after);
  bytes(after).forEach((n, i) => put(new Uint8Array(memory.buffer, outs[i], n)));
}
fs.writeFileSync('out.bin', Buffer.concat(written));
