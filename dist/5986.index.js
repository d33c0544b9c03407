export const id = 5986;
export const ids = [5986];
export const modules = {

/***/ 45836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ isCallForHelp),
  c: () => (/* binding */ parseStepArguments)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/shared/fault/did-you-mean.js
var did_you_mean = __webpack_require__(97331);
// EXTERNAL MODULE: ./lib/shared/fault/fault.js
var fault = __webpack_require__(88538);
// EXTERNAL MODULE: ./lib/shared/manifest/definition.js
var manifest_definition = __webpack_require__(67106);
;// CONCATENATED MODULE: ./lib/shared/manifest/flags.js
// The flags of a step on the terminal, in the form that parseArgs of node:util takes.

/** What the terminal offers for every step, so that no input may be called so. */
const standingFlags = {
    debug: { type: 'boolean' },
    help: { type: 'boolean' },
    json: { type: 'boolean' },
};
/**
 * One flag for each input that the terminal offers. All take a value, as everywhere else: `--wait true`.
 * Secrets are among them, so that the terminal knows the name and can say why it refuses it.
 */
function stepFlags(definition) {
    const names = (0,manifest_definition/* inputsOn */.h)(definition, 'terminal').map(([name]) => name);
    return { ...Object.fromEntries(names.map(name => [name, { type: 'string' }])), ...standingFlags };
}

// EXTERNAL MODULE: ./lib/shared/step/names.js
var names = __webpack_require__(62600);
;// CONCATENATED MODULE: ./lib/shared/cli/arguments.js
// Words after a step's name to raw inputs. Unknown flags are named, with the nearest that exists.





function parseStepArguments(inputs, words) {
    // Whoever asks for help gets it, whatever else stands there.
    if (words.some(isCallForHelp))
        return { flags: {}, json: false, help: true };
    const reading = { inputs, options: stepFlags({ inputs }), given: new Set() };
    const problems = {};
    const flags = {};
    const tokens = tokensOf(reading.options, words);
    for (const [at, token] of tokens.entries()) {
        if (token.kind === 'option') {
            const problem = isShort(words[token.index])
                ? 'expected two hyphens before the name of a flag'
                : problemOf(token, reading);
            reading.given.add(token.name);
            if (problem !== undefined)
                problems[shownFlag(token, words)] = problem;
            else if (token.value !== undefined)
                flags[token.name] = token.value;
        }
        else if (token.kind === 'positional' && !follows(tokens[at - 1], token, reading)) {
            problems[shownWord(token, reading)] = 'expected a flag that begins with --';
        }
    }
    if (Object.keys(problems).length > 0)
        throw badFlags(problems);
    return { flags, json: reading.given.has('json'), help: false };
}
function isCallForHelp(word) {
    return word === '--help' || word === '-h';
}
function tokensOf(options, words) {
    const takesValue = (word = '') => word.startsWith('--') && options[word.slice(2)]?.type === 'string';
    // Behind one hyphen parseArgs finds a flag in every letter. We have no such flags: each word stays one.
    const args = words.map((word, at) => (isShort(word) && !takesValue(words[at - 1]) ? `-${word}` : word));
    return (0,external_node_util_.parseArgs)({ args, options, strict: false, tokens: true, allowPositionals: true }).tokens;
}
function isShort(word = '') {
    return /^-[^-]/.test(word);
}
function problemOf(token, { inputs, options, given }) {
    const { name, value, inlineValue } = token;
    if (!Object.hasOwn(options, name)) {
        const near = (0,did_you_mean/* didYouMean */.a)(name, Object.keys(options));
        return near === undefined ? 'there is no such flag' : `there is no such flag; did you mean --${near}?`;
    }
    if (inputs[name]?.kind.name === 'secret') {
        return `a secret on the command line is seen by others; set ${(0,names/* terminalVariable */.jJ)(name)} instead`;
    }
    if (given.has(name))
        return 'given twice';
    if (Object.hasOwn(standingFlags, name))
        return value === undefined ? undefined : 'takes no value';
    const swallowed = value?.startsWith('--') === true && inlineValue === false;
    return value === undefined || swallowed ? 'expected a value after it' : undefined;
}
/** Only its name: what stands behind it may be a secret. */
function shownFlag({ index }, words) {
    const name = (words[index] ?? '').replace(/=.*/s, '');
    return /^-[\w-]{1,60}$/.test(name) ? name : JSON.stringify(name.slice(0, 60));
}
/** A word behind a flag that does not exist is most likely its value, and needs no line of its own. */
function follows(before, { index }, { options }) {
    if (before?.kind !== 'option' || before.index !== index - 1)
        return false;
    return !Object.hasOwn(options, before.name) && before.inlineValue !== true;
}
/** Where a secret was given, a stray word may be the rest of it. */
function shownWord({ value, index }, { inputs, given }) {
    const hidden = [...given].some(name => inputs[name]?.kind.name === 'secret');
    return hidden ? `word ${index + 1}` : JSON.stringify(value.slice(0, 60));
}
function badFlags(problems) {
    const count = Object.keys(problems).length;
    return new fault/* Fault */.v('INPUT_INVALID', count === 1 ? 'one flag needs attention' : `${count} flags need attention`, {
        facts: problems,
        hint: 'run the command with --help for its flags',
    });
}


/***/ }),

/***/ 15986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/shared/fault/fault.js
var fault_fault = __webpack_require__(88538);
// EXTERNAL MODULE: ./lib/shared/host/host-process.js
var host_process = __webpack_require__(27368);
// EXTERNAL MODULE: ./lib/shared/host/terminal.js
var terminal = __webpack_require__(26642);
// EXTERNAL MODULE: ./lib/shared/step/outcome.js
var outcome = __webpack_require__(41604);
// EXTERNAL MODULE: ./lib/shared/steps/all.js + 10 modules
var steps_all = __webpack_require__(65555);
// EXTERNAL MODULE: ./lib/shared/cli/arguments.js + 1 modules
var cli_arguments = __webpack_require__(45836);
;// CONCATENATED MODULE: ./lib/shared/cli/commands.js
const commands = [
    {
        name: 'demo',
        summary: 'See it work against a local Azure. Nothing to install, nothing to sign in to.',
        run: async (words, io) => (await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(8032), __webpack_require__.e(4569), __webpack_require__.e(9861), __webpack_require__.e(3620), __webpack_require__.e(8675), __webpack_require__.e(8157)]).then(__webpack_require__.bind(__webpack_require__, 16669))).demo(words, io),
    },
    {
        name: 'playground',
        readsWords: true,
        summary: 'Start a local Azure with real traffic, and print the environment to use it.',
        run: async (words, io) => (await Promise.all(/* import() */[__webpack_require__.e(3620), __webpack_require__.e(4448)]).then(__webpack_require__.bind(__webpack_require__, 74448))).playground(words, io),
    },
    {
        name: 'doctor',
        readsWords: true,
        summary: 'Check that a step could work from here: versions, clock, identity, ledger.',
        run: async (words, io) => {
            const [{ doctor }, { runStepCommand }] = await Promise.all([
                __webpack_require__.e(/* import() */ 7045).then(__webpack_require__.bind(__webpack_require__, 97045)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 19796)),
            ]);
            return runStepCommand(doctor, words, io);
        },
    },
    {
        name: 'explain',
        operands: 'CODE',
        summary: 'Say what an error code means and what to do about it.',
        run: async (words, io) => (await __webpack_require__.e(/* import() */ 7459).then(__webpack_require__.bind(__webpack_require__, 67459))).explain(words, io),
    },
    {
        name: 'help',
        aliases: ['--help', '-h'],
        operands: 'STEP',
        summary: 'Show this list, or with a name behind it the help of that step.',
        run: async (words, io) => (await __webpack_require__.e(/* import() */ 3090).then(__webpack_require__.bind(__webpack_require__, 43090))).help(words, io, commands),
    },
    {
        name: 'version',
        aliases: ['--version'],
        summary: 'Print the version.',
        run: async (_, io) => {
            const { version } = await __webpack_require__.e(/* import() */ 3848).then(__webpack_require__.bind(__webpack_require__, 3848));
            io.stdout.write(`azure-promote ${version}\n`);
        },
    },
];

// EXTERNAL MODULE: ./lib/shared/cli/step-command.js
var step_command = __webpack_require__(19796);
// EXTERNAL MODULE: ./lib/shared/cli/unknown-command.js
var unknown_command = __webpack_require__(45534);
;// CONCATENATED MODULE: ./lib/shared/cli/main.js
// The terminal: `azure-promote <step>` and the commands that are not steps.









async function main(io) {
    (0,host_process/* outliveReaders */.Bd)(io);
    const [name = 'help', ...words] = io.argv.slice(2);
    try {
        await dispatch(name, words, io);
    }
    catch (thrown) {
        // A step ends its own faults; what arrives here is a mistake in the command, or a bug of ours.
        const fault = (0,fault_fault/* asFault */.P)(thrown);
        const host = (0,terminal/* terminal */.F)(io, { flags: {}, json: words.includes('--json') });
        await host.finish({ step: name, outcome: (0,outcome/* outcomeOf */.sG)(fault.class), headline: fault.message, fault });
    }
}
async function dispatch(name, words, io) {
    const step = steps_all/* allSteps */.B.find(one => one.name === name);
    if (step !== undefined)
        return (0,step_command.runStepCommand)(step, words, io);
    const command = commands.find(one => one.name === name || one.aliases?.includes(name));
    if (command === undefined)
        throw (0,unknown_command/* unknownCommand */.k)(name, [...steps_all/* allSteps */.B, ...commands].map(one => one.name));
    if (command.readsWords)
        return command.run(words, io);
    if (words.some(cli_arguments/* isCallForHelp */.n))
        return showUsage(command, io);
    const stray = words[command.operands === undefined ? 0 : 1];
    if (stray === undefined)
        return command.run(words, io);
    throw new fault_fault/* Fault */.v('INPUT_INVALID', `${command.name} does not take ${JSON.stringify(stray.slice(0, 60))}`, {
        hint: `run azure-promote ${command.name} --help`,
    });
}
function showUsage({ name, operands, summary }, io) {
    const behind = operands === undefined ? '' : ` [${operands}]`;
    io.stdout.write(`${summary}\n\nUsage: azure-promote ${name}${behind}\n`);
}


/***/ }),

/***/ 19796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runStepCommand: () => (/* binding */ runStepCommand)
/* harmony export */ });
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26642);
/* harmony import */ var _manifest_help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94595);
/* harmony import */ var _wiring_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76114);
/* harmony import */ var _wiring_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63934);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45836);





async function runStepCommand(step, words, io) {
    const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStepArguments */ .c)(step.inputs, words);
    if (given.help) {
        io.stdout.write(`${(0,_manifest_help_js__WEBPACK_IMPORTED_MODULE_1__/* .stepHelp */ .S)(step)}\n`);
        return;
    }
    const host = (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(io, { flags: given.flags, json: given.json });
    await (0,_wiring_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runStep */ .e)(step, { host, clock: (0,_wiring_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .clockFrom */ .TN)(io.env), environment: io.env, runtime: io.version });
}


/***/ }),

/***/ 45534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unknownCommand)
/* harmony export */ });
/* harmony import */ var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97331);
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
// A word that names no command, with the nearest that does.


function unknownCommand(name, known) {
    const near = (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known);
    const question = near === undefined ? '' : `; did you mean ${near}?`;
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('COMMAND_UNKNOWN', `there is no command ${JSON.stringify(name.slice(0, 60))}${question}`);
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

/***/ 26642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _fault_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70657);
/* harmony import */ var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
/* harmony import */ var _step_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62600);
/* harmony import */ var _step_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41604);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49297);
/* harmony import */ var _codec_redaction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15372);
/* harmony import */ var _codec_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45259);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51337);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27368);
// A person's terminal or a script: the report on stdout, what needs attention on stderr, one document with --json.









function terminal(io, options) {
    (0,_host_process_js__WEBPACK_IMPORTED_MODULE_6__/* .outliveReaders */ .Bd)(io);
    const state = new Map();
    const outputs = new Map();
    const { hide, redact } = (0,_codec_redaction_js__WEBPACK_IMPORTED_MODULE_7__/* .startRedaction */ .I)();
    const raw = (name) => Object.hasOwn(options.flags, name) ? options.flags[name] : io.env[(0,_step_names_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalVariable */ .jJ)(name)] || undefined;
    const log = terminalLog(io, { redact, json: options.json, debug: raw('debug') === 'true' });
    return {
        name: 'terminal',
        raw,
        log,
        mask: secret => hide(secret.reveal()),
        output: (name, value) => void outputs.set(name, redact(value)),
        summary: () => Promise.resolve(),
        save: (name, value) => void state.set(name, value),
        saved: name => state.get(name),
        jobStatus: () => 'unknown',
        idToken: () => Promise.reject(noIdToken()),
        connection: () => undefined,
        cancelled: (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_3__/* .watchCancellation */ .Z)(io, 'end'),
        finish: async (ending) => {
            io.exitCode = (0,_step_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$)(ending.outcome, ending.fault?.class);
            for (const [name, value] of (0,_ending_js__WEBPACK_IMPORTED_MODULE_5__/* .endingOutputs */ .u8)(ending))
                outputs.set(name, value);
            tellPerson(ending, log);
            if (options.json)
                io.stdout.write(`${endingDocument(ending, outputs, redact)}\n`);
            await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_6__/* .printed */ .zd)(io);
        },
    };
}
function terminalLog(io, { redact, json, debug }) {
    const report = json ? io.stderr : io.stdout;
    const say = (printer, text, label) => {
        const [first = '', ...rest] = (0,_codec_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .harmlessLines */ .vL)(redact(text), 'terminal');
        const words = label === undefined ? first : `${painted(io, printer, label)}: ${first}`;
        printer.write(`${[words, ...rest].join('\n')}\n`);
    };
    return {
        debug: text => {
            if (debug)
                say(io.stderr, text, 'debug');
        },
        info: text => say(report, text),
        notice: text => say(io.stderr, text, 'notice'),
        warning: text => say(io.stderr, text, 'warning'),
        error: text => say(io.stderr, text, 'error'),
        group: (title, content) => {
            say(report, title);
            // Redacted before it is indented: blanks inside a secret of several lines would hide it from the search.
            for (const text of content)
                say(report, redact(text).replace(/^/gm, '  '));
        },
    };
}
const colours = { debug: '2', notice: '36', warning: '33', error: '31' };
function painted(io, printer, label) {
    const plain = printer.isTTY !== true || (io.env['NO_COLOR'] ?? '') !== '' || io.env['TERM'] === 'dumb';
    return plain ? label : `\u001b[${colours[label]}m${label}\u001b[0m`;
}
function tellPerson(ending, log) {
    const { outcome, headline, fault } = ending;
    if (fault !== undefined) {
        log.error((0,_fault_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFault */ .Oy)(fault).join('\n'));
        log.debug((0,_ending_js__WEBPACK_IMPORTED_MODULE_5__/* .causes */ .ps)(fault).join('\n'));
    }
    else if ((0,_ending_js__WEBPACK_IMPORTED_MODULE_5__/* .hasFailed */ .WN)(ending)) {
        log.error(`${outcome}: ${headline}`);
    }
    else {
        log.info(`${outcome}: ${headline}`);
    }
}
function endingDocument(ending, outputs, redact) {
    const { step, outcome, headline, fault } = ending;
    // Redacted value by value: in the finished text a secret could begin inside an escape sequence.
    const redacted = (values) => Object.fromEntries([...values].map(([name, value]) => [redact(name), typeof value === 'string' ? redact(value) : value]));
    const document = {
        step,
        outcome,
        headline: redact(headline),
        outputs: redacted(outputs),
        error: fault && {
            code: fault.code,
            class: fault.class,
            message: redact(fault.message),
            hint: redact(fault.hint),
            facts: redacted(Object.entries(fault.facts)),
        },
    };
    return (0,_codec_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .harmlessJson */ .EL)(JSON.stringify(document));
}
function noIdToken() {
    return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v('IDENTITY_NO_TOKEN', 'a terminal has no ID token', {
        hint: 'sign in with az login; on a terminal that identity is used',
    });
}


/***/ }),

/***/ 67106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ inputsOn)
/* harmony export */ });
/* unused harmony export outputsOf */
/* harmony import */ var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
/* harmony import */ var _step_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68264);


function inputsOn(definition, host) {
    return Object.entries(definition.inputs).filter(([, input]) => (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__/* .offeredOn */ .Rk)(input, host));
}
/** The outputs of every step first, then its own. */
function outputsOf(definition) {
    return Object.entries({ ...standingOutputs, ...definition.outputs });
}


/***/ }),

/***/ 94595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ stepHelp)
});

// EXTERNAL MODULE: ./lib/shared/step/names.js
var names = __webpack_require__(62600);
// EXTERNAL MODULE: ./lib/shared/step/rules.js
var step_rules = __webpack_require__(92299);
// EXTERNAL MODULE: ./lib/shared/manifest/definition.js
var manifest_definition = __webpack_require__(67106);
// EXTERNAL MODULE: ./lib/shared/manifest/layout/columns.js
var layout_columns = __webpack_require__(15825);
// EXTERNAL MODULE: ./lib/shared/step/input.js
var step_input = __webpack_require__(26316);
;// CONCATENATED MODULE: ./lib/shared/manifest/layout/wording.js
// The words for a kind of input: short ones for tables and flags, a sentence for manifests.



const tableWords = {
    text: 'text',
    choice: 'choice',
    flag: '`true` or `false`',
    number: 'number',
    percent: 'percentage',
    duration: 'duration',
    list: 'list',
    'key-values': '`name=value` lines',
    file: 'file path',
    structured: 'JSON or YAML',
    secret: 'secret',
    'service-connection': 'service connection',
};
const placeholders = {
    text: '<text>',
    choice: '<choice>',
    flag: 'true|false',
    number: '<number>',
    percent: '<percent>',
    duration: '<duration>',
    list: '<a,b>',
    'key-values': '<name=value>',
    file: '<path>',
    structured: '<yaml>',
    secret: '',
    'service-connection': '<id>',
};
function kindInTable(kind) {
    if (kind.choices !== undefined)
        return kind.choices.map(code).join(', ');
    return kind.name === 'number' ? kind.expected : tableWords[kind.name];
}
function placeholder(kind) {
    const choices = kind.choices?.join('|') ?? '';
    return choices !== '' && choices.length <= 24 ? choices : placeholders[kind.name];
}
/** What the input is for and what it accepts, for hosts that show one text and check nothing. */
function describeFully(input) {
    const { describe, kind } = input;
    const accepted = acceptance(kind);
    const saidAlready = accepted === undefined || describe.includes(kind.expected);
    return saidAlready ? describe : `${describe} ${accepted}`;
}
/** The sentence of the kind; none where it would only say that a text is a text. */
function acceptance(kind) {
    const saysNothing = kind.name === 'secret' || kind.name === 'service-connection' || kind.name === 'file';
    if (saysNothing || kind.expected === 'one line of text')
        return undefined;
    return `Takes ${kind.expected}.`;
}
/** Prose with the inputs that it names in backticks spelled as the host spells them. */
function spellInputs(text, inputs, host) {
    return text.replace(/`([a-z][a-z0-9-]*)`/g, (whole, name) => {
        const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
        if (input === undefined || !(0,step_input/* offeredOn */.Rk)(input, host))
            return whole;
        return `\`${host === 'terminal' && input.kind.name === 'secret' ? (0,names/* terminalVariable */.jJ)(name) : (0,names/* spell */.lO)(name, host)}\``;
    });
}
/** `resource-group` as people write it: Resource group. */
function sentenceCase(name) {
    const words = name.replaceAll('-', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}

// EXTERNAL MODULE: ./lib/shared/manifest/places.js
var places = __webpack_require__(15);
;// CONCATENATED MODULE: ./lib/shared/manifest/usage.js




function githubUsage(definition, example) {
    const values = given(definition, example, 'github').map(({ name, input, text }) => 
    // A secret of an example is a place to put one, whatever the example says.
    isSecret(input)
        ? `    ${name}: \${{ secrets.${screaming(name)} }}`
        : `    ${name}: ${yamlValue(text, '      ')}`);
    return [
        `- name: ${yamlString(example.title)}`,
        `  uses: ${actionReference(definition.name)}`,
        ...(values.length === 0 ? [] : ['  with:', ...values]),
    ].join('\n');
}
function azureUsage(definition, example) {
    const values = given(definition, example, 'azure-pipelines').map(({ name, input, text }) => isSecret(input)
        ? `    ${camelCase(name)}: $(${camelCase(name)})`
        : `    ${camelCase(name)}: ${yamlValue(text, '      ')}`);
    return [
        `- task: ${taskName(definition.name)}@${majorVersion}`,
        `  displayName: ${yamlString(example.title)}`,
        ...(values.length === 0 ? [] : ['  inputs:', ...values]),
    ].join('\n');
}
function terminalUsage(definition, example) {
    return terminalWords(definition, example).join(' ');
}
/** The command line in pieces between which it may be broken: a flag stays with its value. */
function terminalWords(definition, example) {
    const values = given(definition, example, 'terminal');
    const secrets = values
        .filter(({ input }) => isSecret(input))
        .map(({ name }) => `${(0,names/* terminalVariable */.jJ)(name)}="$${screaming(name)}"`);
    const flags = values.filter(({ input }) => !isSecret(input)).map(flagText);
    return [...secrets, `azure-promote ${definition.name}`, ...flags];
}
/** What signing in takes on each host, so that an example can be copied whole. A terminal uses `az login`. */
const signIn = {
    github: {
        'client-id': '${{ vars.AZURE_CLIENT_ID }}',
        'tenant-id': '${{ vars.AZURE_TENANT_ID }}',
        'subscription-id': '${{ vars.AZURE_SUBSCRIPTION_ID }}',
    },
    'azure-pipelines': { 'azure-subscription': 'sc-prod' },
    terminal: {},
};
function given(definition, { values }, host) {
    return (0,manifest_definition/* inputsOn */.h)(definition, host).flatMap(([name, input]) => {
        const text = values[name] ?? signIn[host][name];
        return text === undefined ? [] : { name, input, text };
    });
}
function isSecret({ kind }) {
    return kind.name === 'secret';
}
function screaming(name) {
    return name.replaceAll('-', '_').toUpperCase();
}
function flagText({ name, text }) {
    return `--${name} ${shellWord(text)}`;
}
/** As a POSIX shell takes it for one word. */
function shellWord(text) {
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/shared/manifest/help.js







const width = 80;
const height = 40;
// From generous to terse; the first that fits the screen is taken.
const details = [
    { words: 'whole', deepest: 5, examples: 3, about: true },
    { words: 'whole', deepest: 3, examples: 2, about: false },
    { words: 'first-sentence', deepest: 3, examples: 2, about: false },
    { words: 'first-sentence', deepest: 2, examples: 2, about: false },
    { words: 'first-sentence', deepest: 2, examples: 1, about: false },
    { words: 'first-sentence', deepest: 1, examples: 1, about: false },
    { words: 'first-sentence', deepest: 1, examples: 0, about: false },
    { words: 'first-sentence', deepest: 2, examples: 2, about: false, usedOnly: true },
    { words: 'first-sentence', deepest: 1, examples: 1, about: false, usedOnly: true },
];
function stepHelp(definition) {
    const pages = details.map(detail => page(definition, detail));
    const fitting = pages.find(lines => lines.length <= height) ?? pages.at(-1) ?? [];
    return fitting.join('\n');
}
function page(definition, detail) {
    const all = (0,manifest_definition/* inputsOn */.h)(definition, 'terminal');
    const inputs = detail.usedOnly === true ? all.filter(named => isUsed(definition, named)) : all;
    const columns = { width, gap: 2, widestTerm: 32, deepest: detail.deepest };
    const shown = new Set(inputs.map(([name]) => name));
    const rules = definition.rules
        .filter(rule => detail.usedOnly !== true || namesIn(rule).every(name => shown.has(name)))
        .map(rule => (0,step_rules/* ruleText */.Y3)(rule, name => `--${name}`));
    const inputRows = inputs.map(named => inputRow(definition, named, detail));
    return [
        ...paragraph(definition.summary),
        ...(detail.about ? definition.about.slice(0, 1).flatMap(text => ['', ...paragraph(text)]) : []),
        '',
        ...usageLines(definition.name, all),
        ...section('Inputs', (0,layout_columns/* inColumns */.x)(inputRows, columns)),
        ...(all.length > inputs.length
            ? [`  … and ${all.length - inputs.length} more, in ${(0,places/* readmePath */.hY)(definition.name)}`]
            : []),
        ...rules.flatMap(rule => (0,layout_columns/* wrap */.L)(`Give ${rule}.`, width)),
        '',
        ...alsoLines(inputs),
        ...section('Examples', exampleLines(definition, detail)),
        '',
        `More: ${(0,places/* readmePath */.hY)(definition.name)}`,
    ];
}
function usageLines(name, inputs) {
    const needed = inputs
        .filter(([, input]) => input.presence === 'required' && input.kind.name !== 'secret')
        .map(([input, { kind }]) => flagTerm(input, kind));
    return (0,layout_columns/* wrap */.L)(['Usage: azure-promote', name, ...needed, '[inputs]'].join(' '), width);
}
function namesIn(rule) {
    return rule.kind === 'needs' ? [rule.name, rule.other] : rule.names;
}
/** What somebody needs first: what is required, and what the examples set. */
function isUsed({ examples }, [name, input]) {
    return input.presence === 'required' || examples.some(({ values }) => values[name] !== undefined);
}
function inputRow(definition, [name, input], { words }) {
    const isSecret = input.kind.name === 'secret';
    const term = isSecret ? (0,names/* terminalVariable */.jJ)(name) : flagTerm(name, input.kind);
    const told = words === 'whole' ? input.describe : firstSentence(input.describe);
    const parts = [
        ...state(input),
        spellInputs(told, definition.inputs, 'terminal'),
        ...choicesNotShown(input),
    ];
    return [`  ${term}`, unmarked(parts.join(' '))];
}
function flagTerm(name, kind) {
    return `--${name} ${placeholder(kind)}`.trimEnd();
}
function state({ presence, fallback, kind }) {
    return [
        ...(kind.name === 'secret' ? ['A variable, never a flag.'] : []),
        ...(presence === 'required' ? ['Required.'] : []),
        ...(fallback === undefined ? [] : [`Default ${fallback}.`]),
    ];
}
function choicesNotShown({ kind }) {
    const isShown = placeholder(kind) !== '<choice>';
    return isShown || kind.choices === undefined ? [] : [`One of ${kind.choices.join(', ')}.`];
}
function alsoLines(inputs) {
    const [name] = inputs.find(([, { kind }]) => kind.name !== 'secret') ?? [];
    const variable = name === undefined
        ? ''
        : ` Every input is also read from a variable, --${name} from ${(0,names/* terminalVariable */.jJ)(name)}.`;
    return (0,layout_columns/* wrap */.L)(`--json prints the result as JSON, --help this page.${variable}`, width);
}
function exampleLines(definition, { examples }) {
    return definition.examples
        .slice(0, examples)
        .flatMap(example => [
        ...(0,layout_columns/* wrap */.L)(example.title, width - 4).map(line => `  # ${line}`),
        ...commandLines(terminalWords(definition, example)),
    ]);
}
/** A long command on several lines that a shell still takes for one. */
function commandLines(pieces) {
    const lines = [];
    for (const piece of pieces) {
        const last = lines.at(-1);
        // Two columns are kept for the backslash that says the command goes on.
        if (last !== undefined && last.length + piece.length + 1 <= width - 2)
            lines.splice(-1, 1, `${last} ${piece}`);
        else
            lines.push(last === undefined ? `  ${piece}` : `      ${piece}`);
    }
    return lines.map((line, at) => (at < lines.length - 1 ? `${line} \\` : line));
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', title, ...lines];
}
function paragraph(markdown) {
    return (0,layout_columns/* wrap */.L)(unmarked(markdown), width);
}
function unmarked(markdown) {
    return markdown.replaceAll('`', '').replace(/\s+/g, ' ');
}
function firstSentence(text) {
    return /^.*?\.(?= [A-Z]|$)/.exec(text)?.[0] ?? text;
}


/***/ }),

/***/ 15825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   x: () => (/* binding */ inColumns)
/* harmony export */ });
// Text for a screen of fixed width: wrapped, and in two columns.
/** Words on lines no longer than the width, unless a word alone is. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && longer.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}
function inColumns(rows, columns) {
    const lengths = rows.map(([term]) => term.length).filter(length => length <= columns.widestTerm);
    const start = Math.max(0, ...lengths) + columns.gap;
    return rows.flatMap(([term, meaning]) => {
        const lines = cutTo(columns, start, wrap(meaning, columns.width - start));
        const fits = term.length + columns.gap <= start;
        const [first = '', ...more] = fits ? lines : ['', ...lines];
        return [`${term.padEnd(start)}${first}`, ...more.map(line => ' '.repeat(start) + line)].map(line => line.trimEnd());
    });
}
function cutTo({ deepest, width }, start, lines) {
    const last = lines[deepest - 1];
    if (lines.length <= deepest || last === undefined)
        return lines;
    const room = start + last.length + 2 <= width;
    return [...lines.slice(0, deepest - 1), `${room ? last : last.replace(/ ?\S+$/, '')} …`];
}


/***/ }),

/***/ 15:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   hY: () => (/* binding */ readmePath)
/* harmony export */ });
/* unused harmony exports publisher, majorVersion, minimumAgentVersion, taskName, taskFolder, actionPath, actionReference, doorFromAction */
// Where the files of a step lie, and by which names the two hosts know it.

// A placeholder until the repository is published: an owner made up here might one day be a stranger.
const repository = 'OWNER/azure-promote';
const repositoryUrl = `https://github.com/${repository}`;
const publisher = 'azure-promote';
const majorVersion = 1;
/** The first agent that can run Node20_1. */
const minimumAgentVersion = '4.248.0';
/** The step that the repository itself is; all others are folders of it. */
const rootStep = 'promote';
// A task's name stands alone in a long list, so it says no more than it must.
const shortTaskNames = {
    [rootStep]: '',
    'record-promotion': 'Record',
    'guard-environment': 'Guard',
};
function taskName(step) {
    return `AzurePromote${shortTaskNames[step] ?? pascalCase(step)}`;
}
function taskFolder(step) {
    return `tasks/${pascalCase(step)}V${majorVersion}`;
}
function readmePath(step) {
    return `actions/${step}/README.md`;
}
function actionPath(step) {
    return step === rootStep ? 'action.yml' : `actions/${step}/action.yml`;
}
/** How a workflow names the action. */
function actionReference(step) {
    return step === rootStep
        ? `${repository}@v${majorVersion}`
        : `${repository}/actions/${step}@v${majorVersion}`;
}
/** The path of a bundle's door, as the action.yml of the step has to write it. */
function doorFromAction(step, door) {
    return step === rootStep ? `dist/${door}.js` : `../../dist/${door}.js`;
}


/***/ })

};
