export const id = 8661;
export const ids = [8661];
export const modules = {

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

/***/ 98661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  github: () => (/* binding */ github)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/shared/host/cancellation.js
var cancellation = __webpack_require__(49297);
;// CONCATENATED MODULE: ./lib/shared/host/codec/github-codec.js
function githubCommand(name, properties, text) {
    const pairs = Object.entries(properties).filter(([, value]) => value !== '');
    const written = pairs.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
    return `::${name}${written === '' ? '' : ` ${written}`}::${escapeText(text)}`;
}
const githubCommands = {
    debug: text => githubCommand('debug', {}, text),
    annotation: ({ kind, text, title }) => githubCommand(kind, { title: title ?? '' }, text),
    openGroup: title => githubCommand('group', {}, title),
    closeGroup: '::endgroup::',
    mask: line => githubCommand('add-mask', {}, line),
};
/** A record of GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV. */
function githubRecord(name, value) {
    if (name === '' || /[=\r\n]|<</.test(name))
        throw new Error('the name of a record would end it early');
    const end = unusedDelimiter(name + value);
    return `${name}<<${end}\n${value}\n${end}\n`;
}
/** The variable that holds an input. Hyphens stay as they are. */
function githubInputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
// Nothing random is needed: what does not occur in the value cannot end it.
function unusedDelimiter(value) {
    let delimiter = 'azure_promote_end';
    for (let count = 2; value.includes(delimiter); count += 1)
        delimiter = `azure_promote_end_${count}`;
    return delimiter;
}
// The percent sign first, or the others would be escaped twice.
function escapeText(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(value) {
    return escapeText(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./lib/shared/host/ending.js
var host_ending = __webpack_require__(51337);
// EXTERNAL MODULE: ./lib/shared/host/host-process.js
var host_process = __webpack_require__(27368);
// EXTERNAL MODULE: ./lib/shared/host/job-status.js
var job_status = __webpack_require__(80062);
// EXTERNAL MODULE: ./lib/shared/fault/fault.js
var fault_fault = __webpack_require__(88538);
// EXTERNAL MODULE: ./lib/shared/step/secret.js
var secret = __webpack_require__(85062);
;// CONCATENATED MODULE: ./lib/shared/host/official/id-token.js
// GitHub's ID token, asked for through our own transport: it can be cancelled, is tried again, and knows the proxies.


const permission = 'add `permissions: id-token: write` to the job or the workflow; a pull request from a fork never gets a token';
const [urlName, tokenName] = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
async function githubIdToken(ask, audience) {
    const url = addressFor(ask.environment, audience);
    const key = new secret/* Secret */.z(variable(ask.environment, tokenName));
    // Before anything can answer with it: an error page may repeat what it was sent.
    ask.mask(key);
    const { createTransport } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(8032), __webpack_require__.e(4569), __webpack_require__.e(1)]).then(__webpack_require__.bind(__webpack_require__, 24569));
    const { environment, clock, cancelled: signal, trace } = ask;
    const transport = createTransport({ clock, environment, signal, trace, userAgent: 'azure-promote' });
    try {
        const headers = { authorization: `Bearer ${key.reveal()}`, accept: 'application/json' };
        const { json } = await transport.send({ method: 'GET', url, headers });
        const token = valueIn(json);
        ask.mask(token);
        return token;
    }
    catch (thrown) {
        // The service refused, answered without a token, or was out of reach; the transport has tried again.
        const fault = (0,fault_fault/* asFault */.P)(thrown);
        throw fault.code === 'CANCELLED' ? fault : notIssued(fault, audience);
    }
}
function addressFor(environment, audience) {
    const given = variable(environment, urlName);
    if (!URL.canParse(given))
        throw missing(`${urlName} is no address`);
    const url = new URL(given);
    url.searchParams.set('audience', audience);
    return url;
}
function variable(environment, name) {
    const value = environment[name] ?? '';
    if (value === '')
        throw missing(name);
    return value;
}
function missing(what) {
    return new fault_fault/* Fault */.v('IDENTITY_NO_TOKEN', 'this job may not ask GitHub for an ID token', {
        hint: permission,
        facts: { missing: what },
    });
}
function valueIn(json) {
    const found = typeof json === 'object' && json !== null && 'value' in json ? json.value : undefined;
    if (typeof found === 'string' && found !== '')
        return new secret/* Secret */.z(found);
    throw new fault_fault/* Fault */.v('IDENTITY_NO_TOKEN', 'the answer holds no token');
}
function notIssued(cause, audience) {
    return new fault_fault/* Fault */.v('IDENTITY_NO_TOKEN', `GitHub did not issue an ID token: ${cause.message}`, {
        hint: 'run the job again; if it lasts, look at www.githubstatus.com, and at the proxy of a self-hosted runner',
        facts: { ...cause.facts, audience },
        cause,
    });
}

// EXTERNAL MODULE: ./lib/shared/host/pipeline-log.js
var pipeline_log = __webpack_require__(69903);
// EXTERNAL MODULE: ./lib/shared/host/summary.js
var summary = __webpack_require__(95736);
;// CONCATENATED MODULE: ./lib/shared/host/github.js
// GitHub Actions: inputs in variables, outputs and state in files, everything else in commands on the log.









function github(io, clock) {
    (0,host_process/* outliveReaders */.Bd)(io);
    const cancelled = (0,cancellation/* watchCancellation */.Z)(io, 'ignore');
    const inputs = (0,host_process/* takeVariables */.Zr)(io.env, ['INPUT_']);
    const state = new Map();
    const { log, mask, redact } = (0,pipeline_log/* startSpeech */.v5)(io, 'github', githubCommands);
    const record = (file, name, value) => {
        const path = io.env[file] ?? '';
        if (path !== '')
            (0,external_node_fs_.appendFileSync)(path, githubRecord(name, redact(value)), 'utf8');
        else
            log.warning(`${name} is not written: ${file} names no file`);
    };
    const output = (name, value) => record('GITHUB_OUTPUT', name, value);
    return {
        name: 'github',
        // The runner sets an empty variable for an input that nobody gave.
        raw: name => inputs.get(githubInputVariable(name)) || undefined,
        log,
        mask,
        output,
        summary: markdown => summarize(io, redact(markdown), log.warning),
        save: (name, value) => {
            state.set(name, value);
            record('GITHUB_STATE', name, value);
        },
        saved: name => state.get(name) ?? (io.env[`STATE_${name}`] || undefined),
        // The runner tells it to nobody: an input with this default is evaluated again when the job ends.
        jobStatus: () => (0,job_status/* jobStatusOf */.J)(inputs.get(githubInputVariable('job-status'))),
        idToken: audience => githubIdToken({ environment: io.env, clock, cancelled, trace: log.debug, mask }, audience),
        connection: () => undefined,
        cancelled,
        finish: async (ending) => {
            if ((0,host_ending/* hasFailed */.WN)(ending))
                io.exitCode = 1;
            for (const [name, value] of (0,host_ending/* endingOutputs */.u8)(ending))
                output(name, value);
            (0,host_ending/* tellEnding */.LX)(ending, log);
            await (0,host_process/* printed */.zd)(io);
        },
    };
}
async function summarize(io, markdown, warn) {
    const path = io.env['GITHUB_STEP_SUMMARY'] ?? '';
    // GitHub Enterprise Server can switch summaries off.
    if (path === '')
        return;
    try {
        await (0,summary/* appendSummary */.fe)(path, markdown);
    }
    catch (thrown) {
        // The file cannot be reached or the disk is full. A page less is no reason to fail a promotion.
        warn(`the summary is not written: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
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
