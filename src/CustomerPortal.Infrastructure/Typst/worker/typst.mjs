// Typst in a process of its own: one template, its data and its attachments in, PDF/A-3a out. Nothing is read from disk but fonts.
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { serve } from '../../NodeWorkers/frames.mjs';

const own = ['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew'];
const whenInstalled = ['noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr', 'noto-sans-thai', 'noto-sans-devanagari'];
const weights = ['400Regular', '600SemiBold'];
const evictEvery = 20;
const evictAge = 10;
const largeDocument = 400_000; // bytes of data: its cached layout is dropped at once

const require = createRequire(import.meta.url);

/** Folders of the two weights of a font package; older packages keep all weights in one folder. */
const foldersOf = (name, required) => {
  let root;
  try {
    root = path.dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
  } catch (error) {
    if (required || error.code !== 'MODULE_NOT_FOUND') throw error;
    return [];
  }
  const folders = weights.map((weight) => path.join(root, weight)).filter((folder) => existsSync(folder));
  return folders.length > 0 ? folders : [root];
};

const extraFolders = (process.env.CUSTOMERPORTAL_FONT_FOLDERS ?? '').split(path.delimiter).filter((f) => f && existsSync(f));

const root = process.env.CUSTOMERPORTAL_EMPTY_ROOT;
mkdirSync(root, { recursive: true });
if (readdirSync(root).length > 0) throw new Error('the root of the compiler must be empty');
const workspace = realpathSync(root);

const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{
    fontPaths: [...own.flatMap((n) => foldersOf(n, true)), ...whenInstalled.flatMap((n) => foldersOf(n, false)), ...extraFolders],
  }],
});

const inWorkspace = (name) => {
  const full = path.resolve(workspace, name);
  if (!full.startsWith(workspace + path.sep)) throw Object.assign(new Error('a name left the workspace'), { code: 'BadName' });
  return full;
};

let known = new Map();

/** Only sources that changed are handed over, so that the compiler keeps what it has parsed. */
const setSources = (sources) => {
  const names = Object.keys(sources);
  if ([...known.keys()].some((name) => !(name in sources))) {
    compiler.resetShadow();
    known = new Map();
  }
  for (const name of names) {
    if (known.get(name) !== sources[name]) {
      compiler.addSource(inWorkspace(name), sources[name]);
      known.set(name, sources[name]);
    }
  }
};

/** Pictures first, then attachments, as their bytes follow each other. */
const mapFiles = ({ images, attachments }, tail) => {
  let at = 0;
  const mapped = (folder) => ({ name, length }) => {
    const file = inWorkspace(path.join(folder, name));
    compiler.mapShadow(file, Buffer.from(tail.subarray(at, at += length)));
    return file;
  };
  return [...images.map(mapped('images')), ...attachments.map(mapped('attachments'))];
};

const failure = (code, diagnostics) =>
  Object.assign(new Error(diagnostics.map((d) => `${d.message} (${JSON.stringify(d.range)})`).join('; ')), { code });

const compileOnce = (request, data) => {
  const compiled = compiler.compile({
    mainFilePath: inWorkspace(request.main),
    inputs: { data, attachments: JSON.stringify(request.attachments.map(({ name, mime, description }) => ({ name, mime, description }))) },
  });
  if (!compiled.result) throw failure('TemplateFailed', compiler.fetchDiagnostics(compiled.takeDiagnostics()));
  return {
    pages: compiled.result.numOfPages,
    pdf: compiler.pdf(compiled.result, { pdfStandard: 'a-3a', pdfTags: true, creationTimestamp: request.createdAt }),
  };
};

/** Characters that no font here can draw; PDF/A refuses them, and the reader shall have the rest of the document. */
const undrawable = (error) => {
  const found = [...String(error.message).matchAll(/the text `\\*"(.*?)\\*"` could not be displayed/g)]
    .map((m) => m[1].replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(parseInt(hex, 16))));
  return [...new Set(found.flatMap((text) => [...text]))].filter((character) => character.codePointAt(0) > 0x7f);
};

const compile = (request) => {
  let data = request.data;
  const replaced = new Set();
  for (;;) {
    try {
      return { ...compileOnce(request, data), replaced: replaced.size };
    } catch (error) {
      const missing = undrawable(error).filter((character) => !replaced.has(character) && character !== '\u{FFFD}');
      if (missing.length === 0) throw Object.assign(error, { code: error.code?.length < 40 ? error.code : 'PdfFailed' });
      missing.forEach((character) => replaced.add(character));
      const unescaped = JSON.stringify(JSON.parse(data)); // the host may write a character as an escape
      data = [...unescaped].map((character) => (replaced.has(character) ? '\u{FFFD}' : character)).join('');
    }
  }
};

let since = 0;

await serve({
  compile: (request, tail) => {
    let mapped = [];
    try {
      setSources(request.sources);
      mapped = mapFiles(request, tail);
      const { pdf, pages, replaced } = compile(request);
      return { message: { pages, replaced }, tail: pdf };
    } finally {
      mapped.forEach((file) => compiler.unmapShadow(file));
      if (request.data.length > largeDocument) {
        compiler.evictCache(0);
      } else if (++since >= evictEvery) {
        since = 0;
        compiler.evictCache(evictAge);
      }
    }
  },
});
