import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { trainVal } from './nets.ts';
import { call } from './terminal.ts';

/** What `check` says of bytes in standard input: the first report, and the status. */
async function check(stdin: string | Uint8Array) {
  const { status, stdout, stderr } = await call(['check', '--format', 'ndjson', '--phase', 'TEST', '-'], {
    stdin,
  });
  expect(stderr).toMatch(/^(?:prototxt: -: only the first 1,000 of its problems are told\n)?$/);
  const report = JSON.parse(stdout);
  expect(status).toBe(report.ok ? 0 : 1);
  return { ...report, codes: report.problems.map(({ code }: { code: string }) => code) };
}

const input = 'layer { name: "in" type: "Input" top: "x" input_param { shape { dim: [1, 4] } } }\n';

test('an empty file is a net without layers', async () => {
  expect(await check('')).toMatchObject({ ok: true, kind: 'net', layers: [], problems: [] });
});

test('bytes that are not UTF-8 are Latin-1, with a warning at the first of them', async () => {
  const report = await check(Buffer.from(`name: "é" # ü\n${input}`, 'latin1'));
  expect(report).toMatchObject({ ok: true, name: 'é' });
  expect(report.problems).toMatchObject([{ code: 'not-utf8', severity: 'warning', line: 1, column: 8 }]);
});

test('Latin-1 is every byte as the character of its number', async () => {
  const all = Buffer.from(Array.from({ length: 128 }, (_, i) => 128 + i));
  const { name } = await check(Buffer.concat([Buffer.from('name: "'), all, Buffer.from(`"\n${input}`)]));
  expect(name).toBe(String.fromCharCode(...all));
});

test('UTF-8 is no problem, nor is a replacement character that the file itself holds', async () => {
  expect(await check(`name: "層 🏠 \uFFFD"\n${input}`)).toMatchObject({ name: '層 🏠 \uFFFD', problems: [] });
});

test('a byte-order mark is an error, as for Caffe', async () => {
  const report = await check(`\uFEFF${input}`);
  expect(report.ok).toBe(false);
  expect(report.problems[0]).toMatchObject({ code: 'bad-character', line: 1, column: 1 });
});

test('a file may end at any byte', async () => {
  const text = `# é层🏠\n${trainVal}`;
  const bytes = Buffer.from(text);
  // Bytes that end within a character make all of the text Latin-1, where a line has as many units as bytes.
  const lengths = text.split('\n').map(line => Buffer.byteLength(line));
  for (let end = 0; end <= bytes.length; end++) {
    const { problems } = await check(bytes.subarray(0, end));
    for (const { line, column } of problems) {
      expect(column).toBeGreaterThan(0);
      expect(column).toBeLessThanOrEqual((lengths[line - 1] ?? Number.NaN) + 1);
    }
  }
});

test('messages may nest 10,000 deep, closed or not', async () => {
  const depth = 10_000;
  for (const opening of ['layer {', 'layer <', 'x {', 'x: [', 'layer { convolution_param {'])
    await check(opening.repeat(depth));
  for (const [opening, closing] of [
    ['layer {', '}'],
    ['x {', '}'],
    ['x: [', ']'],
  ] as const)
    await check(opening.repeat(depth) + closing.repeat(depth));
});

test('a line may hold 1 MB', async () => {
  const relu = 'layer { name: "r" type: "ReLU" bottom: "x" top: "x" } ';
  const report = await check(input.trimEnd() + relu.repeat(18_000) + relu.replace('ReLU', 'Relu'));
  expect(report.codes).toEqual(['unknown-layer-type']);
  expect(report.problems[0].column).toBeGreaterThan(900_000);
  const name = 'n'.repeat(1_000_000);
  expect((await check(`name: "${name}" ${input}`)).name).toBe(name);
  expect((await check(`${input}name: "${name}\n`)).codes).toEqual(['bad-string']);
  expect((await check(`# ${name}\n${input}`)).ok).toBe(true);
});

test('a comment that asks to ignore a problem may stand 100,000 times', async () => {
  const { codes } = await check(`${'# prototxt-ignore: unknown-bottom\n'.repeat(100_000)}${input}`);
  expect(new Set(codes)).toEqual(new Set());
});

test('noise is refused, not choked on', async () => {
  let seed = 1;
  const noise = Uint8Array.from({ length: 300_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed & 255;
  });
  expect((await check(noise)).codes).toContain('not-utf8');
  expect((await check(Buffer.concat([Buffer.from(`${input}\n`), noise]))).ok).toBe(false);
});

test('a file with weights is no text, and is called what it is', async () => {
  const weights = new URL('../values/lrn_across.caffemodel', import.meta.url);
  const file = fileURLToPath(weights);
  for (const words of [['check'], ['shapes'], ['keras'], ['upgrade'], ['weights', file]]) {
    const { status, stdout, stderr } = await call([...words, file]);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `prototxt: ${file}: it is a binary file with weights (.caffemodel): what is needed is the net as text (.prototxt)\n`,
    });
  }
});
