export const id = 5166;
export const ids = [5166];
export const modules = {

/***/ 55166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  azurePipelines: () => (/* binding */ azurePipelines)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/fault/fault.js
var fault = __webpack_require__(88538);
// EXTERNAL MODULE: ./lib/shared/step/names.js
var names = __webpack_require__(62600);
// EXTERNAL MODULE: ./lib/shared/step/secret.js
var step_secret = __webpack_require__(85062);
// EXTERNAL MODULE: ./lib/shared/host/cancellation.js
var cancellation = __webpack_require__(49297);
;// CONCATENATED MODULE: ./lib/shared/host/codec/azure-codec.js
function azureCommand(name, properties, text) {
    const pairs = Object.entries(properties).filter(([, value]) => value !== '');
    const written = pairs.map(([key, value]) => `${key}=${escapeProperty(value)};`).join('');
    return `##vso[${name}${written === '' ? '' : ` ${written}`}]${escapeText(text)}`;
}
const azureCommands = {
    debug: text => azureCommand('task.debug', {}, text),
    // The agent has issues of two types; a notice is a line like any other.
    annotation: ({ kind, text, title }) => kind === 'notice' ? undefined : azureCommand('task.logissue', { type: kind, code: title ?? '' }, text),
    openGroup: title => `##[group]${title}`,
    closeGroup: '##[endgroup]',
    mask: line => azureCommand('task.setsecret', {}, line),
};
/** An output variable, which later steps read as $(step.name). */
function azureOutput(variable, value) {
    return azureCommand('task.setvariable', { variable, isOutput: 'true' }, value);
}
/** A variable that only this task's own afterwork sees. */
function azureTaskVariable(variable, value) {
    return azureCommand('task.settaskvariable', { variable }, value);
}
function azureSummary(path) {
    return azureCommand('task.uploadsummary', {}, path);
}
function azureResult(result, text) {
    return azureCommand('task.complete', { result }, text);
}
// Not %25: the agent leaves that alone, and turns its own spelling back into a percent sign last.
function escapeText(text) {
    return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(value) {
    return escapeText(value).replaceAll(']', '%5D').replaceAll(';', '%3B');
}

// EXTERNAL MODULE: ./lib/shared/host/ending.js
var host_ending = __webpack_require__(51337);
// EXTERNAL MODULE: ./lib/shared/host/host-process.js
var host_process = __webpack_require__(27368);
// EXTERNAL MODULE: ./lib/shared/host/job-status.js
var job_status = __webpack_require__(80062);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/shared/host/official/task-library.js
// azure-pipelines-task-lib, loaded only on Azure Pipelines and kept from doing more than it is asked for.
// On import it empties the environment into a vault, prints what it finds, and installs crash handlers.


// What the library has moved into its vault; the empty ones it leaves behind.
const secretPrefixes = ['INPUT_', 'ENDPOINT_AUTH_', 'SECRET_', 'SECUREFILE_TICKET_'];
/** `folder` is ours alone: the vault's key lies there, and a task library in a child process would overwrite it. */
async function loadTaskLibrary(io, folder) {
    const forgetNewHandlers = rememberHandlers(io);
    const library = await whileKeyIsIn(folder, io.env, () => withoutDebugLines(io.stdout, () => __webpack_require__.e(/* import() */ 358).then(__webpack_require__.t.bind(__webpack_require__, 70358, 19))));
    // What is printed goes through our log. In debug mode the library would print every parameter of a connection.
    library.setStdStream(new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() }));
    forgetNewHandlers();
    (0,host_process/* takeVariables */.Zr)(io.env, secretPrefixes);
    return library;
}
// Its handlers report a crash as a result and keep the process alive: ours must end as we decide.
function rememberHandlers(io) {
    const exceptions = io.listeners('uncaughtException');
    const rejections = io.listeners('unhandledRejection');
    return () => {
        for (const listener of io.listeners('uncaughtException')) {
            if (!exceptions.includes(listener))
                io.off('uncaughtException', listener);
        }
        for (const listener of io.listeners('unhandledRejection')) {
            if (!rejections.includes(listener))
                io.off('unhandledRejection', listener);
        }
    };
}
async function whileKeyIsIn(folder, environment, work) {
    const before = environment['AGENT_TEMPDIRECTORY'];
    environment['AGENT_TEMPDIRECTORY'] = folder;
    try {
        return await work();
    }
    finally {
        // Assigning undefined to a variable of a process would make it the text "undefined".
        if (before === undefined)
            delete environment['AGENT_TEMPDIRECTORY'];
        else
            environment['AGENT_TEMPDIRECTORY'] = before;
    }
}
// The first debug lines come before the library knows whether debug mode is on. Nothing else is held back.
async function withoutDebugLines(stdout, work) {
    const write = stdout.write;
    stdout.write = (text, done) => {
        if (!String(text).startsWith('##vso[task.debug]'))
            return write.call(stdout, text, done);
        done?.();
        return true;
    };
    try {
        return await work();
    }
    finally {
        stdout.write = write;
    }
}

// EXTERNAL MODULE: ./lib/shared/host/pipeline-log.js
var pipeline_log = __webpack_require__(69903);
// EXTERNAL MODULE: ./lib/shared/host/summary.js
var summary = __webpack_require__(95736);
;// CONCATENATED MODULE: ./lib/shared/host/azure-pipelines.js
// Azure Pipelines: inputs, connections and task variables through the agent's own library, the rest in commands.














async function azurePipelines(io) {
    (0,host_process/* outliveReaders */.Bd)(io);
    const cancelled = (0,cancellation/* watchCancellation */.Z)(io, 'ignore');
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(io.env['AGENT_TEMPDIRECTORY'] || (0,external_node_os_.tmpdir)(), 'azure-promote-'));
    const library = await loadTaskLibrary(io, folder);
    const state = new Map();
    const speech = (0,pipeline_log/* startSpeech */.v5)(io, 'azure-pipelines', azureCommands);
    const { log, mask, print, redact, lines } = speech;
    const output = (name, value) => print(azureOutput((0,names/* camelCase */.xQ)(name), redact(value)));
    return {
        name: 'azure-pipelines',
        raw: name => library.getInput((0,names/* camelCase */.xQ)(name), false) || undefined,
        log,
        mask,
        output,
        summary: summaries(folder, speech),
        save: (name, value) => {
            state.set(name, value);
            // In quotes, since the library trims what it reads back and takes an empty value for none.
            print(azureTaskVariable(name, JSON.stringify(redact(value))));
        },
        saved: name => state.get(name) ?? taskVariable(library, name),
        jobStatus: () => (0,job_status/* jobStatusOf */.J)(io.env['AGENT_JOBSTATUS']),
        idToken: () => Promise.reject(noIdToken()),
        connection: id => connection(library, id, mask),
        cancelled,
        finish: async (ending) => {
            for (const [name, value] of (0,host_ending/* endingOutputs */.u8)(ending))
                output(name, value);
            (0,host_ending/* tellEnding */.LX)(ending, log);
            // The exit code stays 0: another one reads as a fault of the agent and hides the result.
            const result = (0,host_ending/* hasFailed */.WN)(ending) ? 'Failed' : 'Succeeded';
            print(azureResult(result, lines(`${ending.outcome}: ${ending.headline}`).join(' ')));
            await (0,host_process/* printed */.zd)(io);
        },
    };
}
// A pipeline may run its steps in restricted command mode. Nothing in the environment tells; there the agent
// drops the upload with a warning and the step goes on, so that it is always asked. A path that does not exist
// would fail the step, so that it is asked only for a page that was written.
function summaries(folder, { print, redact, log }) {
    let pages = 0;
    return async (markdown) => {
        pages += 1;
        try {
            print(azureSummary(await (0,summary/* writeSummary */.Sy)(folder, pages, redact(markdown))));
        }
        catch (thrown) {
            // The disk is full or the agent's folder is gone. A page less is no reason to fail a promotion.
            log.warning(`the summary is not written: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        }
    };
}
function taskVariable(library, name) {
    const kept = library.getTaskVariable(name);
    if (kept === undefined || kept === '')
        return undefined;
    const value = JSON.parse(kept);
    if (typeof value !== 'string')
        throw new Error(`the task variable ${name} was not written by this step`);
    return value;
}
function connection(library, given, mask) {
    // The agent names its own connection in capitals; all others have the id of the pipeline's resource.
    const id = given.toUpperCase() === 'SYSTEMVSSCONNECTION' ? 'SYSTEMVSSCONNECTION' : given;
    const url = library.getEndpointUrl(id, true);
    const scheme = library.getEndpointAuthorizationScheme(id, true);
    if (url === undefined || scheme === undefined)
        return undefined;
    const parameter = (name) => library.getEndpointAuthorizationParameter(id, name, true) || undefined;
    return {
        id,
        scheme,
        url,
        parameter,
        secret: name => {
            const value = parameter(name);
            if (value === undefined)
                return undefined;
            const secret = new step_secret/* Secret */.z(value);
            mask(secret);
            return secret;
        },
        setting: name => library.getEndpointDataParameter(id, name, true) || undefined,
    };
}
function noIdToken() {
    return new fault/* Fault */.v('IDENTITY_NO_TOKEN', 'Azure Pipelines issues no ID token to a step', {
        hint: 'name a service connection with workload identity federation; the sign-in goes through it',
    });
}


/***/ }),

/***/ 49297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ watchCancellation)
/* harmony export */ });
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
// The first signal of the host as an AbortSignal. Hosts send SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL.

// SIGBREAK is what a runner sends on Windows.
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
/** SIGHUP comes when a terminal is closed. Without one, as under nohup, it is meant to be survived. */
function signalsFor(io) {
    return io.stdout.isTTY === true ? [...stopSignals, 'SIGHUP'] : stopSignals;
}
/**
 * `again` says what the signals after the first do: on a runner nothing, since SIGTERM belongs to the same
 * order to stop and the seconds after it are still ours; on a terminal a second Ctrl-C ends the process.
 */
function watchCancellation(io, again) {
    const controller = new AbortController();
    const listeners = signalsFor(io).map(signal => {
        const listener = () => {
            if (again === 'end')
                for (const [name, old] of listeners)
                    io.off(name, old);
            // Aborting a second time changes nothing: the first reason stays.
            controller.abort(new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('CANCELLED', `the run was cancelled by ${signal}`, { facts: { signal } }));
        };
        return [signal, listener];
    });
    for (const [signal, listener] of listeners)
        io.on(signal, listener);
    return controller.signal;
}


/***/ }),

/***/ 15372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ maskedLines),
/* harmony export */   I: () => (/* binding */ startRedaction)
/* harmony export */ });
// What must never be printed, and its removal from every text that leaves the process.
// The hosts mask too; this also covers a terminal, files, and the spellings that a service echoes back.
// A shorter one would blot out the log and hide nothing that cannot be guessed.
const shortest = 4;
function startRedaction() {
    const hidden = new Set();
    let longestFirst = [];
    const hide = (value) => {
        for (const spelling of spellings(value))
            hidden.add(spelling);
        // A secret that holds another one has to go first.
        longestFirst = [...hidden].sort((one, other) => other.length - one.length);
    };
    const redact = (text) => longestFirst.reduce((rest, spelling) => rest.replaceAll(spelling, '***'), text);
    return { hide, redact };
}
/** The single lines that a host has to be told of; hosts compare line by line. */
function maskedLines(value) {
    const lines = value.split(/\r\n|\r|\n/).filter(line => line.trim() !== '');
    // The last line of a key may be one bracket: masked, it would go missing everywhere.
    return lines.length <= 1 ? lines : lines.filter(line => line.trim().length >= shortest);
}
function spellings(value) {
    const whole = [value, ...maskedLines(value)];
    const all = whole.flatMap(text => {
        const readable = Buffer.from(text, 'utf8').toString('utf8');
        const inUrl = encodeURIComponent(readable);
        return [text, JSON.stringify(text).slice(1, -1), inUrl, inUrl.replaceAll('%20', '+')];
    });
    return all.filter(spelling => spelling.trim().length >= shortest);
}


/***/ }),

/***/ 45259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ harmlessJson),
/* harmony export */   vL: () => (/* binding */ harmlessLines)
/* harmony export */ });
/* unused harmony export harmlessLine */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// They belong to emoji. After an ASCII character they could only hide a command: "#", joiner, "#[".
const joiners = new Set(['\u200d', '\ufe0e', '\ufe0f']);
// Both runners obey "##[" wherever it stands in a line; only their own lists of command names differ.
const bracketCommand = [/#(?=#\[)/g, '#\\'];
// The agent obeys "##vso[" anywhere, and warns about every other "##vso".
const agentCommand = [/#(?=#vso)/gi, '#\\'];
// GitHub's runner obeys "::name" at the start of a line, after blanks that it trims.
const runnerCommand = [/^((?:\s|\u200d|\ufe0e|\ufe0f)*)(?=::)/, '$1\\'];
const rules = {
    github: [bracketCommand, runnerCommand],
    'azure-pipelines': [bracketCommand, agentCommand],
    // The command line is also used in the scripts of both hosts, where its output is searched like ours.
    terminal: [bracketCommand, agentCommand, runnerCommand],
};
/** The lines of a text, cut where a runner cuts them, each safe to print on its own. */
function harmlessLines(text, host) {
    return text.split(/\r\n|\r|\n/).map(line => harmlessLine(line, host));
}
/** One line; a line break in it becomes visible instead of breaking it. */
function harmlessLine(line, host) {
    const seen = line.replace(unseen, show);
    return rules[host].reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), seen);
}
/** The same JSON document, spelled so that no runner finds a command in it and no terminal obeys it. */
function harmlessJson(document) {
    return document.replace(unseen, asUtf16Escapes).replace(/#(?=#)/g, '\\u0023');
}
function show(character, at, line) {
    if (character === '\t')
        return character;
    if (joiners.has(character) && at > 0 && line.charCodeAt(at - 1) > 0x7f)
        return character;
    const code = character.codePointAt(0) ?? 0;
    return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
// JSON.stringify leaves no control character below U+0020 unescaped, so what is found here lies in a string.
function asUtf16Escapes(character) {
    return character
        .split('')
        .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 51337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ tellEnding),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   ps: () => (/* binding */ causes),
/* harmony export */   u8: () => (/* binding */ endingOutputs)
/* harmony export */ });
/* harmony import */ var _fault_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70657);
/* harmony import */ var _step_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41604);
// The end of a step in words: the outputs that every step has, one annotation, and the whole fault in the log.


function endingOutputs(ending) {
    return [
        ['outcome', ending.outcome],
        ['error-code', ending.fault?.code ?? ending.code ?? ''],
    ];
}
function hasFailed(ending) {
    return (0,_step_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$)(ending.outcome, ending.fault?.class) !== 0;
}
function tellEnding(ending, log) {
    const { step, outcome, headline, fault } = ending;
    if (fault !== undefined) {
        log.last({ kind: 'error', title: fault.code, text: annotationOf(fault) });
        log.info((0,_fault_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFault */ .Oy)(fault).join('\n'));
        log.debug(causes(fault).join('\n'));
    }
    else if (hasFailed(ending)) {
        log.last({ kind: 'error', title: step, text: `${outcome}: ${headline}` });
    }
    else {
        log.info(`${outcome}: ${headline}`);
    }
    log.close();
}
/** An annotation stands alone on the page of the run: what a hint points at must stand in it. */
function annotationOf(fault) {
    return [fault.message, ...(0,_fault_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .factLines */ .Kp)(fault.facts), `hint: ${fault.hint}`].join('\n');
}
/** Where it came from, for whoever looks for a bug. */
function causes(fault) {
    const stacks = [];
    for (let at = fault, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
        stacks.push(at.stack ?? `${at.name}: ${at.message}`);
    }
    return stacks;
}


/***/ }),

/***/ 27368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ outliveReaders),
/* harmony export */   Zr: () => (/* binding */ takeVariables),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
// The narrow part of Node's `process` that a host adapter needs. `process` itself fits; only a door passes it.
/** Moves variables out of the environment, so that no child process inherits them. */
function takeVariables(environment, prefixes) {
    const taken = new Map();
    for (const [name, value] of Object.entries(environment)) {
        if (!prefixes.some(prefix => name.startsWith(prefix)))
            continue;
        if (value !== undefined)
            taken.set(name, value);
        delete environment[name];
    }
    return taken;
}
/** A reader that goes away (`| head -1`) ends the printing, not the step. */
function outliveReaders(io) {
    for (const printer of [io.stdout, io.stderr])
        printer.on('error', () => undefined);
}
/** Resolves when everything printed so far has left the process. */
async function printed(io) {
    for (const printer of [io.stdout, io.stderr]) {
        await new Promise(resolve => {
            printer.write('', () => resolve());
        });
    }
}


/***/ }),

/***/ 80062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ jobStatusOf)
/* harmony export */ });
const words = {
    success: 'succeeded',
    succeeded: 'succeeded',
    succeededwithissues: 'succeeded',
    failure: 'failed',
    failed: 'failed',
    cancelled: 'cancelled',
    canceled: 'cancelled',
};
/** A word that nobody knows is not taken for a good one. */
function jobStatusOf(word) {
    return words[word?.toLowerCase() ?? ''] ?? 'unknown';
}


/***/ }),

/***/ 69903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v5: () => (/* binding */ startSpeech)
/* harmony export */ });
/* unused harmony exports mostAnnotations, longestAnnotation */
/* harmony import */ var _codec_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15372);
/* harmony import */ var _codec_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45259);


const annotationKinds = ['notice', 'warning', 'error'];
/** Per kind and step on both hosts; what is more disappears there. */
const mostAnnotations = 10;
/** Where GitHub's runner cuts a message. */
const longestAnnotation = 4096;
function startSpeech(io, host, commands) {
    const { hide, redact } = (0,_codec_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .startRedaction */ .I)();
    const print = (line) => void io.stdout.write(`${line}\n`);
    const lines = (text) => (0,_codec_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLines */ .vL)(redact(text), host);
    const mask = (secret) => {
        hide(secret.reveal());
        for (const line of (0,_codec_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .maskedLines */ .F)(secret.reveal()))
            print(commands.mask(line));
    };
    return { print, redact, lines, mask, log: pipelineLog({ print, lines }, commands) };
}
function pipelineLog({ print, lines }, commands) {
    const given = { notice: 0, warning: 0, error: 0 };
    const missed = { notice: 0, warning: 0, error: 0 };
    const plain = (text) => {
        for (const line of lines(text))
            print(line);
    };
    const annotate = (annotation, places) => {
        const { kind } = annotation;
        const shown = fitted(annotation, lines);
        const command = commands.annotation(shown);
        const fits = command !== undefined && given[kind] < places;
        if (command !== undefined)
            (fits ? given : missed)[kind] += 1;
        if (fits)
            print(command);
        if (!fits || shown.text.endsWith(cutMark))
            plain(`${kind}: ${annotation.text}`);
    };
    return {
        debug: text => {
            for (const line of lines(text))
                print(commands.debug(line));
        },
        info: plain,
        notice: text => annotate({ kind: 'notice', text }, mostAnnotations),
        warning: text => annotate({ kind: 'warning', text }, mostAnnotations),
        error: text => annotate({ kind: 'error', text }, mostAnnotations - 1),
        group: (title, content) => {
            print(commands.openGroup(lines(title).join(' ')));
            for (const text of content)
                plain(text);
            print(commands.closeGroup);
        },
        last: annotation => annotate(annotation, mostAnnotations),
        close: () => {
            for (const kind of annotationKinds) {
                const count = missed[kind];
                if (count > 0)
                    print(`${count} more ${count === 1 ? kind : `${kind}s`} above, only in this log`);
            }
        },
    };
}
const cutMark = '… (the whole of it stands in the log)';
function fitted({ kind, text, title }, lines) {
    const whole = lines(text).join('\n');
    // A cut inside a surrogate pair would leave half a character.
    const start = whole.slice(0, longestAnnotation - cutMark.length).replace(/[\ud800-\udbff]$/, '');
    const shown = whole.length <= longestAnnotation ? whole : `${start}${cutMark}`;
    return { kind, text: shown, ...(title !== undefined && { title: lines(title).join(' ') }) };
}


/***/ }),

/***/ 95736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   fe: () => (/* binding */ appendSummary)
/* harmony export */ });
/* unused harmony exports summaryLimit, fittedSummary */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// The page of a run: Markdown in a file that the host reads when the process has ended.


/** GitHub's runner uploads nothing of a longer one; the agent of Azure Pipelines is given no more either. */
const summaryLimit = 1024 * 1024;
const cutNote = '\n\nThe rest of this page is left out: it would be longer than the host accepts.\n';
/** The Markdown, cut at the end of a line when it is longer than so many bytes. */
function fittedSummary(markdown, room) {
    const bytes = Buffer.from(markdown, 'utf8');
    if (bytes.length <= room)
        return markdown;
    const fence = '\n```';
    const budget = room - Buffer.byteLength(fence + cutNote);
    if (budget <= 0)
        return '';
    const lineEnd = bytes.subarray(0, budget).lastIndexOf('\n');
    const kept = bytes.subarray(0, lineEnd > 0 ? lineEnd : wholeCharacters(bytes, budget)).toString('utf8');
    return `${kept}${endsInsideFence(kept) ? fence : ''}${cutNote}`;
}
/** Adds to GITHUB_STEP_SUMMARY. `@actions/core` does the same, but past the limit it loses the whole page. */
async function appendSummary(path, markdown) {
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    const text = fittedSummary(`${markdown}\n`, summaryLimit - before.size);
    if (text !== '')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, text, 'utf8');
}
/** A page of its own for the agent, which uploads it later: the file is never written again. */
async function writeSummary(directory, page, markdown) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, page === 1 ? 'azure-promote.md' : `azure-promote-${page}.md`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, fittedSummary(`${markdown}\n`, summaryLimit), 'utf8');
    return path;
}
// Bytes 10xxxxxx continue a character of UTF-8.
function wholeCharacters(bytes, end) {
    let at = end;
    while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80)
        at -= 1;
    return at;
}
function endsInsideFence(markdown) {
    return (markdown.match(/^```/gm)?.length ?? 0) % 2 === 1;
}


/***/ })

};
