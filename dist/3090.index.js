export const id = 3090;
export const ids = [3090];
export const modules = {

/***/ 43090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  help: () => (/* binding */ help_help)
});

// EXTERNAL MODULE: ./lib/shared/step/outcome.js
var outcome = __webpack_require__(41604);
// EXTERNAL MODULE: ./lib/shared/manifest/layout/columns.js
var layout_columns = __webpack_require__(15825);
// EXTERNAL MODULE: ./lib/shared/manifest/places.js
var places = __webpack_require__(15);
;// CONCATENATED MODULE: ./lib/shared/manifest/command-list.js
// What `azure-promote --help` prints: the steps and the commands, given as data.



function commandList({ steps, commands }) {
    const stepRows = steps.map(({ name, summary }) => [`  ${name}`, summary]);
    const commandRows = commands.map(({ name, operands, summary }) => {
        return [`  ${name}${operands === undefined ? '' : ` ${operands}`}`, summary];
    });
    const width = Math.max(...[...stepRows, ...commandRows].map(([term]) => term.length));
    const columns = { width: 80, gap: 2, widestTerm: 30, deepest: 2 };
    const aligned = (rows) => (0,layout_columns/* inColumns */.x)(rows.map(([term, meaning]) => [term.padEnd(Math.min(width, columns.widestTerm)), meaning]), columns);
    return [
        'Moves one built artifact safely through environments on Azure.',
        '',
        'Usage: azure-promote <step or command> [inputs]',
        ...(stepRows.length === 0 ? [] : ['', 'Steps', ...aligned(stepRows)]),
        ...(commandRows.length === 0 ? [] : ['', 'Commands', ...aligned(commandRows)]),
        '',
        'azure-promote <step or command> --help prints its inputs and examples.',
        ...(0,layout_columns/* wrap */.L)(`Exit codes: ${exitCodeLine()}.`, 80),
        `More: ${places/* repositoryUrl */.Ek}`,
    ].join('\n');
}
function exitCodeLine() {
    const codes = [
        [(0,outcome/* exitCode */.I$)('passed'), 'passed'],
        [(0,outcome/* exitCode */.I$)('refused'), 'refused or rolled back'],
        [(0,outcome/* exitCode */.I$)('refused', 'yours'), 'wrong use'],
        [(0,outcome/* exitCode */.I$)('broken', 'world'), 'Azure, network or identity'],
        [(0,outcome/* exitCode */.I$)('held'), 'held'],
        [(0,outcome/* exitCode */.I$)('stranded'), 'stranded'],
        [(0,outcome/* exitCode */.I$)('broken', 'ours'), 'a bug of ours'],
    ];
    return codes.map(([code, words]) => `${code} ${words}`).join(', ');
}

// EXTERNAL MODULE: ./lib/shared/manifest/help.js + 2 modules
var help = __webpack_require__(94595);
// EXTERNAL MODULE: ./lib/shared/steps/all.js + 10 modules
var steps_all = __webpack_require__(65555);
// EXTERNAL MODULE: ./lib/shared/cli/unknown-command.js
var unknown_command = __webpack_require__(45534);
;// CONCATENATED MODULE: ./lib/shared/cli/help.js




async function help_help(words, io, commands) {
    const [wanted] = words;
    const step = steps_all/* allSteps */.B.find(({ name }) => name === wanted);
    const known = [...steps_all/* allSteps */.B, ...commands].map(({ name }) => name);
    if (wanted !== undefined && !known.includes(wanted))
        throw (0,unknown_command/* unknownCommand */.k)(wanted, known);
    io.stdout.write(`${step === undefined ? commandList({ steps: steps_all/* allSteps */.B, commands }) : (0,help/* stepHelp */.S)(step)}\n`);
}


/***/ })

};
