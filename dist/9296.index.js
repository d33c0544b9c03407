export const id = 9296;
export const ids = [9296,2804];
export const modules = {

/***/ 99296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundleFiles: () => (/* binding */ bundleFiles)
/* harmony export */ });
/* unused harmony export readWhole */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88538);
/* harmony import */ var _digesting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62804);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95288);
// Evidence from files: a path, a folder, a pattern, or the document itself as text. All that is named has to be there.





const largest = 256 * 1_048_576;
const most = 4_096;
async function bundleFiles(given) {
    const text = given.trim();
    if (text.startsWith('{') || text.startsWith('[')) {
        return { candidates: [{ source: 'the input bundle', bytes: Buffer.from(text) }], paths: [] };
    }
    const lines = text
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '');
    const candidates = [];
    const paths = [];
    for (const line of lines) {
        for (const { source, path } of await placesOf(line)) {
            paths.push(path);
            candidates.push({ source, bytes: readWhole(path, source) });
        }
    }
    if (paths.length > most)
        throw unreadable(given, `more than ${most} files`);
    return { candidates, paths };
}
/** A plain file may lie anywhere; a folder or a pattern is looked at as artifacts are, without links. */
async function placesOf(line) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(line);
    const known = statOf(path);
    if (known?.isFile() === true)
        return [{ source: line, path }];
    const isFolder = known?.isDirectory() === true;
    const { files } = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .l)({
        lines: [isFolder ? '.' : line],
        root: isFolder ? path : '.',
        kind: 'auto',
    });
    return files.map(file => ({ source: isFolder ? `${line}/${file.name}` : file.name, path: file.path }));
}
function statOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
}
function readWhole(path, source) {
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (size > largest)
            throw unreadable(source, `it is larger than ${largest} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (thrown) {
        // It is not there, is a folder, or may not be read; or it is ours from above.
        if (thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .v)
            throw thrown;
        throw unreadable(source, `it cannot be read (${(0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown) ?? 'unknown'})`);
    }
}
function unreadable(source, why) {
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .v('ARTIFACT_NOT_FOUND', `${source} holds no evidence: ${why}`, {
        facts: { bundle: source },
    });
}


/***/ }),

/***/ 62804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   createDigester: () => (/* binding */ createDigester)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88538);
// Digests of files, in one pass for all algorithms. Read in big blocks and without waiting in between: that is four
// to twenty times faster than any other way. A file that changes under our eyes is refused, and a link never followed.




const block = 1_048_576;
/** Of what is handed on and may be kept: smaller ones are gone sooner. */
const piece = block / 4;
/** After so many bytes everybody else gets a turn: a signal, a timer. */
const breath = 128 * block;
/** One buffer for many files: most of them are small. */
function createDigester(algorithms) {
    const buffer = Buffer.allocUnsafe(block);
    return async (path) => {
        const descriptor = openFile(path);
        try {
            return await digest({ descriptor, path, buffer, algorithms });
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
    };
}
/** The bytes of the file from their beginning; every block is a new one, so that it may be kept. */
async function* bytesOf(path) {
    const descriptor = openFile(path);
    try {
        for (let read = 0;;) {
            const fresh = Buffer.allocUnsafe(piece);
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, fresh, 0, piece, -1);
            if (count === 0)
                return;
            read += count;
            if (read % breath === 0)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
            yield fresh.subarray(0, count);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
async function digest(work) {
    const { descriptor, path, buffer, algorithms } = work;
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
    if (!before.isFile())
        throw unusable(path, 'it is no regular file');
    const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, 0, block, -1);
    if (count < before.size || count === block)
        return digestBig(work, { before, count });
    if (count > before.size)
        throw changed(path);
    // Read in one go: these bytes were all there at one moment.
    const bytes = buffer.subarray(0, count);
    return { digests: algorithms.map(algorithm => ({ algorithm, hex: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithm, bytes) })), size: count };
}
async function digestBig({ descriptor, path, buffer, algorithms }, begun) {
    const hashes = algorithms.map(algorithm => ({ algorithm, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm) }));
    let size = 0;
    for (let { count } = begun; count > 0; count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, 0, block, -1)) {
        const bytes = buffer.subarray(0, count);
        for (const each of hashes)
            each.hash.update(bytes);
        size += count;
        if (size % breath === 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
    }
    const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
    if (size !== begun.before.size || isOther(begun.before, after))
        throw changed(path);
    return {
        digests: hashes.map(({ algorithm, hash: each }) => ({ algorithm, hex: each.digest('hex') })),
        size,
    };
}
function isOther(before, after) {
    return before.size !== after.size || before.mtimeMs !== after.mtimeMs || before.ino !== after.ino;
}
/** Without waiting for the other end of a pipe, and without following a link. */
function openFile(path) {
    const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
    if (noFollow === undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isSymbolicLink())
        throw unusable(path, 'it is a symbolic link');
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (noFollow ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    }
    catch (thrown) {
        // ELOOP: a link where none may be. Anything else is between the user and the file system.
        const code = codeOf(thrown);
        if (code === 'ELOOP' || code === 'EMLINK')
            throw unusable(path, 'it is a symbolic link');
        if (code === undefined)
            throw thrown;
        throw unusable(path, `it cannot be read (${code})`);
    }
}
function unusable(path, why) {
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .v('ARTIFACT_UNUSABLE', `${path} cannot be verified: ${why}`, { facts: { path } });
}
function changed(path) {
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .v('ARTIFACT_CHANGED', `${path} changed while it was read`, { facts: { path } });
}
/** By its looks: an error of Node's may come from another realm. */
function codeOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
        return undefined;
    return typeof thrown.code === 'string' ? thrown.code : undefined;
}


/***/ }),

/***/ 95288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73382);
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88538);
/* harmony import */ var _digesting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62804);
// From the lines of `artifact-path` to files: paths, directories and globs, all of them below one root. Links are
// refused wherever they stand: what is verified has to be what is used.





async function findFiles({ lines, root, kind }) {
    const base = realRoot(root ?? '.');
    const excluded = lines.filter(line => line.startsWith('!')).map(line => line.slice(1));
    const files = new Map();
    let hasDirectory = false;
    for (const line of lines.filter(each => !each.startsWith('!'))) {
        const own = root === undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(line) ? ownBase(line) : { base, place: withinRoot(base, line) };
        const found = await namesAt({ ...own, line, kind, excluded });
        hasDirectory ||= found.isDirectory;
        for (const name of found.names) {
            const path = own.base.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? `${own.base}${name}` : `${own.base}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${name}`;
            files.set(path, { name: own.base === base ? name : path, path });
        }
    }
    const sorted = [...files.values()].sort((one, other) => byCode(one.name, other.name));
    refuseLinkedFolders(base, sorted);
    return { files: sorted, hasDirectory };
}
async function namesAt({ base, place, line, kind, excluded }) {
    const known = lookAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, place));
    const isDirectory = known?.isDirectory() === true;
    if (known !== undefined)
        refuseKind(line, kind, isDirectory ? 'directory' : 'file');
    const names = isDirectory
        ? filesBelow(base, place).filter(await without(base, excluded))
        : known === undefined
            ? await matches(base, place, excluded)
            : [place];
    if (names.length > 0)
        return { names, isDirectory };
    throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .v('ARTIFACT_NOT_FOUND', `nothing matches ${line}`, { facts: { pattern: line } });
}
/** The folder before the first part that may be a pattern. */
function ownBase(line) {
    const given = line.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const beforePattern = /^[^*?{}[\]()!]*\//.exec(given)?.[0] ?? '/';
    return { base: realRoot(beforePattern), place: given.slice(beforePattern.length) };
}
function realRoot(root) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
    }
    catch (thrown) {
        // It is not there, or may not be entered.
        throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(root, `the root cannot be entered (${(0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown) ?? 'unknown'})`);
    }
}
/** The place below the root, with slashes; what leads out of it is refused. */
function withinRoot(base, line) {
    const given = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? line.replaceAll('\\', '/') : line;
    if (given.includes('\0'))
        throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(line, 'its name holds a control character');
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, given) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, given));
    if (place === '..' || place.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(place)) {
        throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(line, 'it leads out of artifact-root');
    }
    return place.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function lookAt(path) {
    let known;
    try {
        known = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch (thrown) {
        // Nothing has this very name: it may be a pattern.
        const code = (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(path, `it cannot be looked at (${code ?? 'unknown'})`);
    }
    if (known.isSymbolicLink())
        throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(path, 'it is a symbolic link');
    return known;
}
/** Of a pattern. Links are shown to it as files: it would leave them out in silence, and here they are refused. */
async function matches(base, pattern, ignore) {
    const options = { cwd: base, dot: true, followSymbolicLinks: false, expandDirectories: false, ignore };
    const found = (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .globSync */ .AZ)(pattern, { ...options, fs: { readdirSync: entriesWithLinks } });
    return found.filter(name => lookAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, name))?.isFile() === true);
}
function listed(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).map(entry => entry.isSymbolicLink() ? shownAsFile(entry.name) : entry);
}
function shownAsFile(name) {
    return { name, isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
}
// The library calls it in this way only; the other forms of Node's own are none of its business.
const entriesWithLinks = listed;
async function without(base, excluded) {
    if (excluded.length === 0)
        return () => true;
    const out = new Set(await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .glob */ .TI)(excluded, { cwd: base, dot: true, followSymbolicLinks: false }));
    return name => !out.has(name);
}
/** By hand: faster than a pattern, and it sees links. */
function filesBelow(base, place) {
    const names = [];
    const folders = [place];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, folder), { withFileTypes: true })) {
            const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile())
                names.push(name);
            else if (entry.isDirectory())
                folders.push(name);
            else
                throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(name, entry.isSymbolicLink() ? 'it is a symbolic link' : 'it is no regular file');
        }
    }
    return names;
}
function refuseKind(line, wanted, got) {
    if (wanted === 'auto' || wanted === got || (wanted === 'zip' && got === 'file'))
        return;
    throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(line, `it is a ${got}, and artifact-kind is ${wanted}`);
}
/** Each folder once: a link on the way would lead elsewhere than its name says. */
function refuseLinkedFolders(base, files) {
    for (const folder of new Set(files.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) !== folder) {
            throw (0,_digesting_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, folder), 'a symbolic link is part of its path');
        }
    }
}
function byCode(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ })

};
