export const id = 969;

export const ids = [ 969 ];

export const modules = {
1916: (__unused_webpack_module, exports) => {
0;
0;
var peq = new Uint32Array(65536);
var myers_32 = function(a, b) {
var n = a.length;
var m = b.length;
var lst = 1 << n - 1;
var pv = -1;
var mv = 0;
var sc = n;
var i = n;
while (i--) peq[a.charCodeAt(i)] |= 1 << i;
for (i = 0; i < m; i++) {
var eq = peq[b.charCodeAt(i)];
var xv = eq | mv;
eq |= (eq & pv) + pv ^ pv;
mv |= ~(eq | pv);
pv &= eq;
if (mv & lst) sc++;
if (pv & lst) sc--;
mv = mv << 1 | 1;
pv = pv << 1 | ~(xv | mv);
mv &= xv;
}
i = n;
while (i--) peq[a.charCodeAt(i)] = 0;
return sc;
};
var myers_x = function(b, a) {
var n = a.length;
var m = b.length;
var mhc = [];
var phc = [];
var hsize = Math.ceil(n / 32);
var vsize = Math.ceil(m / 32);
for (var i = 0; i < hsize; i++) {
phc[i] = -1;
mhc[i] = 0;
}
var j = 0;
for (;j < vsize - 1; j++) {
var mv_1 = 0;
var pv_1 = -1;
var start_1 = j * 32;
var vlen_1 = Math.min(32, m) + start_1;
for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
for (i = 0; i < n; i++) {
var eq = peq[a.charCodeAt(i)];
var pb = phc[i / 32 | 0] >>> i & 1;
var mb = mhc[i / 32 | 0] >>> i & 1;
var xv = eq | mv_1;
var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
var ph = mv_1 | ~(xh | pv_1);
var mh = pv_1 & xh;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv_1 = mh | ~(xv | ph);
mv_1 = ph & xv;
}
for (k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
}
var mv = 0;
var pv = -1;
var start = j * 32;
var vlen = Math.min(32, m - start) + start;
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
var score = m;
for (i = 0; i < n; i++) {
eq = peq[a.charCodeAt(i)];
pb = phc[i / 32 | 0] >>> i & 1;
mb = mhc[i / 32 | 0] >>> i & 1;
xv = eq | mv;
xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
ph = mv | ~(xh | pv);
mh = pv & xh;
score += ph >>> m - 1 & 1;
score -= mh >>> m - 1 & 1;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv = mh | ~(xv | ph);
mv = ph & xv;
}
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
return score;
};
var distance = function(a, b) {
if (a.length < b.length) {
var tmp = b;
b = a;
a = tmp;
}
if (b.length === 0) return a.length;
if (a.length <= 32) return myers_32(a, b);
return myers_x(a, b);
};
0;
var closest = function(str, arr) {
var min_distance = 1 / 0;
var min_index = 0;
for (var i = 0; i < arr.length; i++) {
var dist = distance(str, arr[i]);
if (dist < min_distance) {
min_distance = dist;
min_index = i;
}
}
return arr[min_index];
};
0;
},
8909: (__unused_webpack_module, exports, __webpack_require__) => {
const {Argument: Argument} = __webpack_require__(9154);
const {Command: Command} = __webpack_require__(4348);
const {CommanderError: CommanderError, InvalidArgumentError: InvalidArgumentError} = __webpack_require__(1135);
const {Help: Help} = __webpack_require__(9754);
const {Option: Option} = __webpack_require__(5240);
exports.DM = new Command;
exports.gu = name => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);
exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;
exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError;
},
9154: (__unused_webpack_module, exports, __webpack_require__) => {
const {InvalidArgumentError: InvalidArgumentError} = __webpack_require__(1135);
class Argument {
constructor(name, description) {
this.description = description || "";
this.variadic = false;
this.parseArg = void 0;
this.defaultValue = void 0;
this.defaultValueDescription = void 0;
this.argChoices = void 0;
switch (name[0]) {
case "<":
this.required = true;
this._name = name.slice(1, -1);
break;

case "[":
this.required = false;
this._name = name.slice(1, -1);
break;

default:
this.required = true;
this._name = name;
break;
}
if (this._name.endsWith("...")) {
this.variadic = true;
this._name = this._name.slice(0, -3);
}
}
name() {
return this._name;
}
_collectValue(value, previous) {
if (previous === this.defaultValue || !Array.isArray(previous)) return [ value ];
previous.push(value);
return previous;
}
default(value, description) {
this.defaultValue = value;
this.defaultValueDescription = description;
return this;
}
argParser(fn) {
this.parseArg = fn;
return this;
}
choices(values) {
this.argChoices = values.slice();
this.parseArg = (arg, previous) => {
if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
if (this.variadic) return this._collectValue(arg, previous);
return arg;
};
return this;
}
argRequired() {
this.required = true;
return this;
}
argOptional() {
this.required = false;
return this;
}
}
function humanReadableArgName(arg) {
const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}
exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;
},
4348: (__unused_webpack_module, exports, __webpack_require__) => {
const EventEmitter = __webpack_require__(8474).EventEmitter;
const childProcess = __webpack_require__(1421);
const path = __webpack_require__(6760);
const fs = __webpack_require__(3024);
const process = __webpack_require__(1708);
const {Argument: Argument, humanReadableArgName: humanReadableArgName} = __webpack_require__(9154);
const {CommanderError: CommanderError} = __webpack_require__(1135);
const {Help: Help, stripColor: stripColor} = __webpack_require__(9754);
const {Option: Option, DualOptions: DualOptions} = __webpack_require__(5240);
const {suggestSimilar: suggestSimilar} = __webpack_require__(5030);
class Command extends EventEmitter {
constructor(name) {
super();
this.commands = [];
this.options = [];
this.parent = null;
this._allowUnknownOption = false;
this._allowExcessArguments = false;
this.registeredArguments = [];
this._args = this.registeredArguments;
this.args = [];
this.rawArgs = [];
this.processedArgs = [];
this._scriptPath = null;
this._name = name || "";
this._optionValues = {};
this._optionValueSources = {};
this._storeOptionsAsProperties = false;
this._actionHandler = null;
this._executableHandler = false;
this._executableFile = null;
this._executableDir = null;
this._defaultCommandName = null;
this._exitCallback = null;
this._aliases = [];
this._combineFlagAndOptionalValue = true;
this._description = "";
this._summary = "";
this._argsDescription = void 0;
this._enablePositionalOptions = false;
this._passThroughOptions = false;
this._lifeCycleHooks = {};
this._showHelpAfterError = false;
this._showSuggestionAfterError = true;
this._savedState = null;
this._outputConfiguration = {
writeOut: str => process.stdout.write(str),
writeErr: str => process.stderr.write(str),
outputError: (str, write) => write(str),
getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
stripColor: str => stripColor(str)
};
this._hidden = false;
this._helpOption = void 0;
this._addImplicitHelpCommand = void 0;
this._helpCommand = void 0;
this._helpConfiguration = {};
this._helpGroupHeading = void 0;
this._defaultCommandGroup = void 0;
this._defaultOptionGroup = void 0;
}
copyInheritedSettings(sourceCommand) {
this._outputConfiguration = sourceCommand._outputConfiguration;
this._helpOption = sourceCommand._helpOption;
this._helpCommand = sourceCommand._helpCommand;
this._helpConfiguration = sourceCommand._helpConfiguration;
this._exitCallback = sourceCommand._exitCallback;
this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
this._allowExcessArguments = sourceCommand._allowExcessArguments;
this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
this._showHelpAfterError = sourceCommand._showHelpAfterError;
this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
return this;
}
_getCommandAndAncestors() {
const result = [];
for (let command = this; command; command = command.parent) result.push(command);
return result;
}
command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
let desc = actionOptsOrExecDesc;
let opts = execOpts;
if (typeof desc === "object" && desc !== null) {
opts = desc;
desc = null;
}
opts = opts || {};
const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
const cmd = this.createCommand(name);
if (desc) {
cmd.description(desc);
cmd._executableHandler = true;
}
if (opts.isDefault) this._defaultCommandName = cmd._name;
cmd._hidden = !!(opts.noHelp || opts.hidden);
cmd._executableFile = opts.executableFile || null;
if (args) cmd.arguments(args);
this._registerCommand(cmd);
cmd.parent = this;
cmd.copyInheritedSettings(this);
if (desc) return this;
return cmd;
}
createCommand(name) {
return new Command(name);
}
createHelp() {
return Object.assign(new Help, this.configureHelp());
}
configureHelp(configuration) {
if (configuration === void 0) return this._helpConfiguration;
this._helpConfiguration = configuration;
return this;
}
configureOutput(configuration) {
if (configuration === void 0) return this._outputConfiguration;
this._outputConfiguration = {
...this._outputConfiguration,
...configuration
};
return this;
}
showHelpAfterError(displayHelp = true) {
if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
this._showHelpAfterError = displayHelp;
return this;
}
showSuggestionAfterError(displaySuggestion = true) {
this._showSuggestionAfterError = !!displaySuggestion;
return this;
}
addCommand(cmd, opts) {
if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()`);
opts = opts || {};
if (opts.isDefault) this._defaultCommandName = cmd._name;
if (opts.noHelp || opts.hidden) cmd._hidden = true;
this._registerCommand(cmd);
cmd.parent = this;
cmd._checkForBrokenPassThrough();
return this;
}
createArgument(name, description) {
return new Argument(name, description);
}
argument(name, description, parseArg, defaultValue) {
const argument = this.createArgument(name, description);
if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg); else argument.default(parseArg);
this.addArgument(argument);
return this;
}
arguments(names) {
names.trim().split(/ +/).forEach(detail => {
this.argument(detail);
});
return this;
}
addArgument(argument) {
const previousArgument = this.registeredArguments.slice(-1)[0];
if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
this.registeredArguments.push(argument);
return this;
}
helpCommand(enableOrNameAndArgs, description) {
if (typeof enableOrNameAndArgs === "boolean") {
this._addImplicitHelpCommand = enableOrNameAndArgs;
if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
return this;
}
const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
const helpDescription = description ?? "display help for command";
const helpCommand = this.createCommand(helpName);
helpCommand.helpOption(false);
if (helpArgs) helpCommand.arguments(helpArgs);
if (helpDescription) helpCommand.description(helpDescription);
this._addImplicitHelpCommand = true;
this._helpCommand = helpCommand;
if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
return this;
}
addHelpCommand(helpCommand, deprecatedDescription) {
if (typeof helpCommand !== "object") {
this.helpCommand(helpCommand, deprecatedDescription);
return this;
}
this._addImplicitHelpCommand = true;
this._helpCommand = helpCommand;
this._initCommandGroup(helpCommand);
return this;
}
_getHelpCommand() {
const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
if (hasImplicitHelpCommand) {
if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
return this._helpCommand;
}
return null;
}
hook(event, listener) {
const allowedValues = [ "preSubcommand", "preAction", "postAction" ];
if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.\nExpecting one of '${allowedValues.join("', '")}'`);
if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener); else this._lifeCycleHooks[event] = [ listener ];
return this;
}
exitOverride(fn) {
if (fn) this._exitCallback = fn; else this._exitCallback = err => {
if (err.code !== "commander.executeSubCommandAsync") throw err;
};
return this;
}
_exit(exitCode, code, message) {
if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
process.exit(exitCode);
}
action(fn) {
const listener = args => {
const expectedArgsCount = this.registeredArguments.length;
const actionArgs = args.slice(0, expectedArgsCount);
if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this; else actionArgs[expectedArgsCount] = this.opts();
actionArgs.push(this);
return fn.apply(this, actionArgs);
};
this._actionHandler = listener;
return this;
}
createOption(flags, description) {
return new Option(flags, description);
}
_callParseArg(target, value, previous, invalidArgumentMessage) {
try {
return target.parseArg(value, previous);
} catch (err) {
if (err.code === "commander.invalidArgument") {
const message = `${invalidArgumentMessage} ${err.message}`;
this.error(message, {
exitCode: err.exitCode,
code: err.code
});
}
throw err;
}
}
_registerOption(option) {
const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
if (matchingOption) {
const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'\n-  already used by option '${matchingOption.flags}'`);
}
this._initOptionGroup(option);
this.options.push(option);
}
_registerCommand(command) {
const knownBy = cmd => [ cmd.name() ].concat(cmd.aliases());
const alreadyUsed = knownBy(command).find(name => this._findCommand(name));
if (alreadyUsed) {
const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
const newCmd = knownBy(command).join("|");
throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
}
this._initCommandGroup(command);
this.commands.push(command);
}
addOption(option) {
this._registerOption(option);
const oname = option.name();
const name = option.attributeName();
if (option.negate) {
const positiveLongFlag = option.long.replace(/^--no-/, "--");
if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
const handleOptionValue = (val, invalidValueMessage, valueSource) => {
if (val == null && option.presetArg !== void 0) val = option.presetArg;
const oldValue = this.getOptionValue(name);
if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage); else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
if (val == null) if (option.negate) val = false; else if (option.isBoolean() || option.optional) val = true; else val = "";
this.setOptionValueWithSource(name, val, valueSource);
};
this.on("option:" + oname, val => {
const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
handleOptionValue(val, invalidValueMessage, "cli");
});
if (option.envVar) this.on("optionEnv:" + oname, val => {
const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
handleOptionValue(val, invalidValueMessage, "env");
});
return this;
}
_optionEx(config, flags, description, fn, defaultValue) {
if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
const option = this.createOption(flags, description);
option.makeOptionMandatory(!!config.mandatory);
if (typeof fn === "function") option.default(defaultValue).argParser(fn); else if (fn instanceof RegExp) {
const regex = fn;
fn = (val, def) => {
const m = regex.exec(val);
return m ? m[0] : def;
};
option.default(defaultValue).argParser(fn);
} else option.default(fn);
return this.addOption(option);
}
option(flags, description, parseArg, defaultValue) {
return this._optionEx({}, flags, description, parseArg, defaultValue);
}
requiredOption(flags, description, parseArg, defaultValue) {
return this._optionEx({
mandatory: true
}, flags, description, parseArg, defaultValue);
}
combineFlagAndOptionalValue(combine = true) {
this._combineFlagAndOptionalValue = !!combine;
return this;
}
allowUnknownOption(allowUnknown = true) {
this._allowUnknownOption = !!allowUnknown;
return this;
}
allowExcessArguments(allowExcess = true) {
this._allowExcessArguments = !!allowExcess;
return this;
}
enablePositionalOptions(positional = true) {
this._enablePositionalOptions = !!positional;
return this;
}
passThroughOptions(passThrough = true) {
this._passThroughOptions = !!passThrough;
this._checkForBrokenPassThrough();
return this;
}
_checkForBrokenPassThrough() {
if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
}
storeOptionsAsProperties(storeAsProperties = true) {
if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
this._storeOptionsAsProperties = !!storeAsProperties;
return this;
}
getOptionValue(key) {
if (this._storeOptionsAsProperties) return this[key];
return this._optionValues[key];
}
setOptionValue(key, value) {
return this.setOptionValueWithSource(key, value, void 0);
}
setOptionValueWithSource(key, value, source) {
if (this._storeOptionsAsProperties) this[key] = value; else this._optionValues[key] = value;
this._optionValueSources[key] = source;
return this;
}
getOptionValueSource(key) {
return this._optionValueSources[key];
}
getOptionValueSourceWithGlobals(key) {
let source;
this._getCommandAndAncestors().forEach(cmd => {
if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
});
return source;
}
_prepareUserArgs(argv, parseOptions) {
if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
parseOptions = parseOptions || {};
if (argv === void 0 && parseOptions.from === void 0) {
if (process.versions?.electron) parseOptions.from = "electron";
const execArgv = process.execArgv ?? [];
if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
}
if (argv === void 0) argv = process.argv;
this.rawArgs = argv.slice();
let userArgs;
switch (parseOptions.from) {
case void 0:
case "node":
this._scriptPath = argv[1];
userArgs = argv.slice(2);
break;

case "electron":
if (process.defaultApp) {
this._scriptPath = argv[1];
userArgs = argv.slice(2);
} else userArgs = argv.slice(1);
break;

case "user":
userArgs = argv.slice(0);
break;

case "eval":
userArgs = argv.slice(1);
break;

default:
throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
}
if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
this._name = this._name || "program";
return userArgs;
}
parse(argv, parseOptions) {
this._prepareForParse();
const userArgs = this._prepareUserArgs(argv, parseOptions);
this._parseCommand([], userArgs);
return this;
}
async parseAsync(argv, parseOptions) {
this._prepareForParse();
const userArgs = this._prepareUserArgs(argv, parseOptions);
await this._parseCommand([], userArgs);
return this;
}
_prepareForParse() {
if (this._savedState === null) this.saveStateBeforeParse(); else this.restoreStateBeforeParse();
}
saveStateBeforeParse() {
this._savedState = {
_name: this._name,
_optionValues: {
...this._optionValues
},
_optionValueSources: {
...this._optionValueSources
}
};
}
restoreStateBeforeParse() {
if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties`);
this._name = this._savedState._name;
this._scriptPath = null;
this.rawArgs = [];
this._optionValues = {
...this._savedState._optionValues
};
this._optionValueSources = {
...this._savedState._optionValueSources
};
this.args = [];
this.processedArgs = [];
}
_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
if (fs.existsSync(executableFile)) return;
const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
const executableMissing = `'${executableFile}' does not exist\n - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead\n - if the default executable name is not suitable, use the executableFile option to supply a custom name or path\n - ${executableDirMessage}`;
throw new Error(executableMissing);
}
_executeSubCommand(subcommand, args) {
args = args.slice();
let launchWithNode = false;
const sourceExt = [ ".js", ".ts", ".tsx", ".mjs", ".cjs" ];
function findFile(baseDir, baseName) {
const localBin = path.resolve(baseDir, baseName);
if (fs.existsSync(localBin)) return localBin;
if (sourceExt.includes(path.extname(baseName))) return;
const foundExt = sourceExt.find(ext => fs.existsSync(`${localBin}${ext}`));
if (foundExt) return `${localBin}${foundExt}`;
return;
}
this._checkForMissingMandatoryOptions();
this._checkForConflictingOptions();
let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
let executableDir = this._executableDir || "";
if (this._scriptPath) {
let resolvedScriptPath;
try {
resolvedScriptPath = fs.realpathSync(this._scriptPath);
} catch {
resolvedScriptPath = this._scriptPath;
}
executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
}
if (executableDir) {
let localFile = findFile(executableDir, executableFile);
if (!localFile && !subcommand._executableFile && this._scriptPath) {
const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
}
executableFile = localFile || executableFile;
}
launchWithNode = sourceExt.includes(path.extname(executableFile));
let proc;
if (process.platform !== "win32") if (launchWithNode) {
args.unshift(executableFile);
args = incrementNodeInspectorPort(process.execArgv).concat(args);
proc = childProcess.spawn(process.argv[0], args, {
stdio: "inherit"
});
} else proc = childProcess.spawn(executableFile, args, {
stdio: "inherit"
}); else {
this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
args.unshift(executableFile);
args = incrementNodeInspectorPort(process.execArgv).concat(args);
proc = childProcess.spawn(process.execPath, args, {
stdio: "inherit"
});
}
if (!proc.killed) {
const signals = [ "SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP" ];
signals.forEach(signal => {
process.on(signal, () => {
if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
});
});
}
const exitCallback = this._exitCallback;
proc.on("close", code => {
code = code ?? 1;
if (!exitCallback) process.exit(code); else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
});
proc.on("error", err => {
if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name); else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
if (!exitCallback) process.exit(1); else {
const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
wrappedError.nestedError = err;
exitCallback(wrappedError);
}
});
this.runningCommand = proc;
}
_dispatchSubcommand(commandName, operands, unknown) {
const subCommand = this._findCommand(commandName);
if (!subCommand) this.help({
error: true
});
subCommand._prepareForParse();
let promiseChain;
promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
promiseChain = this._chainOrCall(promiseChain, () => {
if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown)); else return subCommand._parseCommand(operands, unknown);
});
return promiseChain;
}
_dispatchHelpCommand(subcommandName) {
if (!subcommandName) this.help();
const subCommand = this._findCommand(subcommandName);
if (subCommand && !subCommand._executableHandler) subCommand.help();
return this._dispatchSubcommand(subcommandName, [], [ this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help" ]);
}
_checkNumberOfArguments() {
this.registeredArguments.forEach((arg, i) => {
if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
});
if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
}
_processArguments() {
const myParseArg = (argument, value, previous) => {
let parsedValue = value;
if (value !== null && argument.parseArg) {
const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
}
return parsedValue;
};
this._checkNumberOfArguments();
const processedArgs = [];
this.registeredArguments.forEach((declaredArg, index) => {
let value = declaredArg.defaultValue;
if (declaredArg.variadic) {
if (index < this.args.length) {
value = this.args.slice(index);
if (declaredArg.parseArg) value = value.reduce((processed, v) => myParseArg(declaredArg, v, processed), declaredArg.defaultValue);
} else if (value === void 0) value = [];
} else if (index < this.args.length) {
value = this.args[index];
if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
}
processedArgs[index] = value;
});
this.processedArgs = processedArgs;
}
_chainOrCall(promise, fn) {
if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
return fn();
}
_chainOrCallHooks(promise, event) {
let result = promise;
const hooks = [];
this._getCommandAndAncestors().reverse().filter(cmd => cmd._lifeCycleHooks[event] !== void 0).forEach(hookedCommand => {
hookedCommand._lifeCycleHooks[event].forEach(callback => {
hooks.push({
hookedCommand: hookedCommand,
callback: callback
});
});
});
if (event === "postAction") hooks.reverse();
hooks.forEach(hookDetail => {
result = this._chainOrCall(result, () => hookDetail.callback(hookDetail.hookedCommand, this));
});
return result;
}
_chainOrCallSubCommandHook(promise, subCommand, event) {
let result = promise;
if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach(hook => {
result = this._chainOrCall(result, () => hook(this, subCommand));
});
return result;
}
_parseCommand(operands, unknown) {
const parsed = this.parseOptions(unknown);
this._parseOptionsEnv();
this._parseOptionsImplied();
operands = operands.concat(parsed.operands);
unknown = parsed.unknown;
this.args = operands.concat(unknown);
if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
if (this._defaultCommandName) {
this._outputHelpIfRequested(unknown);
return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
}
if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({
error: true
});
this._outputHelpIfRequested(parsed.unknown);
this._checkForMissingMandatoryOptions();
this._checkForConflictingOptions();
const checkForUnknownOptions = () => {
if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
};
const commandEvent = `command:${this.name()}`;
if (this._actionHandler) {
checkForUnknownOptions();
this._processArguments();
let promiseChain;
promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
this.parent.emit(commandEvent, operands, unknown);
});
promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
return promiseChain;
}
if (this.parent?.listenerCount(commandEvent)) {
checkForUnknownOptions();
this._processArguments();
this.parent.emit(commandEvent, operands, unknown);
} else if (operands.length) {
if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown); else if (this.commands.length) this.unknownCommand(); else {
checkForUnknownOptions();
this._processArguments();
}
} else if (this.commands.length) {
checkForUnknownOptions();
this.help({
error: true
});
} else {
checkForUnknownOptions();
this._processArguments();
}
}
_findCommand(name) {
if (!name) return;
return this.commands.find(cmd => cmd._name === name || cmd._aliases.includes(name));
}
_findOption(arg) {
return this.options.find(option => option.is(arg));
}
_checkForMissingMandatoryOptions() {
this._getCommandAndAncestors().forEach(cmd => {
cmd.options.forEach(anOption => {
if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
});
});
}
_checkForConflictingLocalOptions() {
const definedNonDefaultOptions = this.options.filter(option => {
const optionKey = option.attributeName();
if (this.getOptionValue(optionKey) === void 0) return false;
return this.getOptionValueSource(optionKey) !== "default";
});
const optionsWithConflicting = definedNonDefaultOptions.filter(option => option.conflictsWith.length > 0);
optionsWithConflicting.forEach(option => {
const conflictingAndDefined = definedNonDefaultOptions.find(defined => option.conflictsWith.includes(defined.attributeName()));
if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
});
}
_checkForConflictingOptions() {
this._getCommandAndAncestors().forEach(cmd => {
cmd._checkForConflictingLocalOptions();
});
}
parseOptions(args) {
const operands = [];
const unknown = [];
let dest = operands;
function maybeOption(arg) {
return arg.length > 1 && arg[0] === "-";
}
const negativeNumberArg = arg => {
if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
return !this._getCommandAndAncestors().some(cmd => cmd.options.map(opt => opt.short).some(short => /^-\d$/.test(short)));
};
let activeVariadicOption = null;
let activeGroup = null;
let i = 0;
while (i < args.length || activeGroup) {
const arg = activeGroup ?? args[i++];
activeGroup = null;
if (arg === "--") {
if (dest === unknown) dest.push(arg);
dest.push(...args.slice(i));
break;
}
if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
this.emit(`option:${activeVariadicOption.name()}`, arg);
continue;
}
activeVariadicOption = null;
if (maybeOption(arg)) {
const option = this._findOption(arg);
if (option) {
if (option.required) {
const value = args[i++];
if (value === void 0) this.optionMissingArgument(option);
this.emit(`option:${option.name()}`, value);
} else if (option.optional) {
let value = null;
if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
this.emit(`option:${option.name()}`, value);
} else this.emit(`option:${option.name()}`);
activeVariadicOption = option.variadic ? option : null;
continue;
}
}
if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
const option = this._findOption(`-${arg[1]}`);
if (option) {
if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2)); else {
this.emit(`option:${option.name()}`);
activeGroup = `-${arg.slice(2)}`;
}
continue;
}
}
if (/^--[^=]+=/.test(arg)) {
const index = arg.indexOf("=");
const option = this._findOption(arg.slice(0, index));
if (option && (option.required || option.optional)) {
this.emit(`option:${option.name()}`, arg.slice(index + 1));
continue;
}
}
if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) if (this._findCommand(arg)) {
operands.push(arg);
unknown.push(...args.slice(i));
break;
} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
operands.push(arg, ...args.slice(i));
break;
} else if (this._defaultCommandName) {
unknown.push(arg, ...args.slice(i));
break;
}
if (this._passThroughOptions) {
dest.push(arg, ...args.slice(i));
break;
}
dest.push(arg);
}
return {
operands: operands,
unknown: unknown
};
}
opts() {
if (this._storeOptionsAsProperties) {
const result = {};
const len = this.options.length;
for (let i = 0; i < len; i++) {
const key = this.options[i].attributeName();
result[key] = key === this._versionOptionName ? this._version : this[key];
}
return result;
}
return this._optionValues;
}
optsWithGlobals() {
return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
}
error(message, errorOptions) {
this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`); else if (this._showHelpAfterError) {
this._outputConfiguration.writeErr("\n");
this.outputHelp({
error: true
});
}
const config = errorOptions || {};
const exitCode = config.exitCode || 1;
const code = config.code || "commander.error";
this._exit(exitCode, code, message);
}
_parseOptionsEnv() {
this.options.forEach(option => {
if (option.envVar && option.envVar in process.env) {
const optionKey = option.attributeName();
if (this.getOptionValue(optionKey) === void 0 || [ "default", "config", "env" ].includes(this.getOptionValueSource(optionKey))) if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]); else this.emit(`optionEnv:${option.name()}`);
}
});
}
_parseOptionsImplied() {
const dualHelper = new DualOptions(this.options);
const hasCustomOptionValue = optionKey => this.getOptionValue(optionKey) !== void 0 && ![ "default", "implied" ].includes(this.getOptionValueSource(optionKey));
this.options.filter(option => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach(option => {
Object.keys(option.implied).filter(impliedKey => !hasCustomOptionValue(impliedKey)).forEach(impliedKey => {
this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
});
});
}
missingArgument(name) {
const message = `error: missing required argument '${name}'`;
this.error(message, {
code: "commander.missingArgument"
});
}
optionMissingArgument(option) {
const message = `error: option '${option.flags}' argument missing`;
this.error(message, {
code: "commander.optionMissingArgument"
});
}
missingMandatoryOptionValue(option) {
const message = `error: required option '${option.flags}' not specified`;
this.error(message, {
code: "commander.missingMandatoryOptionValue"
});
}
_conflictingOption(option, conflictingOption) {
const findBestOptionFromValue = option => {
const optionKey = option.attributeName();
const optionValue = this.getOptionValue(optionKey);
const negativeOption = this.options.find(target => target.negate && optionKey === target.attributeName());
const positiveOption = this.options.find(target => !target.negate && optionKey === target.attributeName());
if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
return positiveOption || option;
};
const getErrorMessage = option => {
const bestOption = findBestOptionFromValue(option);
const optionKey = bestOption.attributeName();
const source = this.getOptionValueSource(optionKey);
if (source === "env") return `environment variable '${bestOption.envVar}'`;
return `option '${bestOption.flags}'`;
};
const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
this.error(message, {
code: "commander.conflictingOption"
});
}
unknownOption(flag) {
if (this._allowUnknownOption) return;
let suggestion = "";
if (flag.startsWith("--") && this._showSuggestionAfterError) {
let candidateFlags = [];
let command = this;
do {
const moreFlags = command.createHelp().visibleOptions(command).filter(option => option.long).map(option => option.long);
candidateFlags = candidateFlags.concat(moreFlags);
command = command.parent;
} while (command && !command._enablePositionalOptions);
suggestion = suggestSimilar(flag, candidateFlags);
}
const message = `error: unknown option '${flag}'${suggestion}`;
this.error(message, {
code: "commander.unknownOption"
});
}
_excessArguments(receivedArgs) {
if (this._allowExcessArguments) return;
const expected = this.registeredArguments.length;
const s = expected === 1 ? "" : "s";
const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
this.error(message, {
code: "commander.excessArguments"
});
}
unknownCommand() {
const unknownName = this.args[0];
let suggestion = "";
if (this._showSuggestionAfterError) {
const candidateNames = [];
this.createHelp().visibleCommands(this).forEach(command => {
candidateNames.push(command.name());
if (command.alias()) candidateNames.push(command.alias());
});
suggestion = suggestSimilar(unknownName, candidateNames);
}
const message = `error: unknown command '${unknownName}'${suggestion}`;
this.error(message, {
code: "commander.unknownCommand"
});
}
version(str, flags, description) {
if (str === void 0) return this._version;
this._version = str;
flags = flags || "-V, --version";
description = description || "output the version number";
const versionOption = this.createOption(flags, description);
this._versionOptionName = versionOption.attributeName();
this._registerOption(versionOption);
this.on("option:" + versionOption.name(), () => {
this._outputConfiguration.writeOut(`${str}\n`);
this._exit(0, "commander.version", str);
});
return this;
}
description(str, argsDescription) {
if (str === void 0 && argsDescription === void 0) return this._description;
this._description = str;
if (argsDescription) this._argsDescription = argsDescription;
return this;
}
summary(str) {
if (str === void 0) return this._summary;
this._summary = str;
return this;
}
alias(alias) {
if (alias === void 0) return this._aliases[0];
let command = this;
if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
if (alias === command._name) throw new Error("Command alias can't be the same as its name");
const matchingCommand = this.parent?._findCommand(alias);
if (matchingCommand) {
const existingCmd = [ matchingCommand.name() ].concat(matchingCommand.aliases()).join("|");
throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
}
command._aliases.push(alias);
return this;
}
aliases(aliases) {
if (aliases === void 0) return this._aliases;
aliases.forEach(alias => this.alias(alias));
return this;
}
usage(str) {
if (str === void 0) {
if (this._usage) return this._usage;
const args = this.registeredArguments.map(arg => humanReadableArgName(arg));
return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
}
this._usage = str;
return this;
}
name(str) {
if (str === void 0) return this._name;
this._name = str;
return this;
}
helpGroup(heading) {
if (heading === void 0) return this._helpGroupHeading ?? "";
this._helpGroupHeading = heading;
return this;
}
commandsGroup(heading) {
if (heading === void 0) return this._defaultCommandGroup ?? "";
this._defaultCommandGroup = heading;
return this;
}
optionsGroup(heading) {
if (heading === void 0) return this._defaultOptionGroup ?? "";
this._defaultOptionGroup = heading;
return this;
}
_initOptionGroup(option) {
if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
}
_initCommandGroup(cmd) {
if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
}
nameFromFilename(filename) {
this._name = path.basename(filename, path.extname(filename));
return this;
}
executableDir(path) {
if (path === void 0) return this._executableDir;
this._executableDir = path;
return this;
}
helpInformation(contextOptions) {
const helper = this.createHelp();
const context = this._getOutputContext(contextOptions);
helper.prepareContext({
error: context.error,
helpWidth: context.helpWidth,
outputHasColors: context.hasColors
});
const text = helper.formatHelp(this, helper);
if (context.hasColors) return text;
return this._outputConfiguration.stripColor(text);
}
_getOutputContext(contextOptions) {
contextOptions = contextOptions || {};
const error = !!contextOptions.error;
let baseWrite;
let hasColors;
let helpWidth;
if (error) {
baseWrite = str => this._outputConfiguration.writeErr(str);
hasColors = this._outputConfiguration.getErrHasColors();
helpWidth = this._outputConfiguration.getErrHelpWidth();
} else {
baseWrite = str => this._outputConfiguration.writeOut(str);
hasColors = this._outputConfiguration.getOutHasColors();
helpWidth = this._outputConfiguration.getOutHelpWidth();
}
const write = str => {
if (!hasColors) str = this._outputConfiguration.stripColor(str);
return baseWrite(str);
};
return {
error: error,
write: write,
hasColors: hasColors,
helpWidth: helpWidth
};
}
outputHelp(contextOptions) {
let deprecatedCallback;
if (typeof contextOptions === "function") {
deprecatedCallback = contextOptions;
contextOptions = void 0;
}
const outputContext = this._getOutputContext(contextOptions);
const eventContext = {
error: outputContext.error,
write: outputContext.write,
command: this
};
this._getCommandAndAncestors().reverse().forEach(command => command.emit("beforeAllHelp", eventContext));
this.emit("beforeHelp", eventContext);
let helpInformation = this.helpInformation({
error: outputContext.error
});
if (deprecatedCallback) {
helpInformation = deprecatedCallback(helpInformation);
if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
}
outputContext.write(helpInformation);
if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
this.emit("afterHelp", eventContext);
this._getCommandAndAncestors().forEach(command => command.emit("afterAllHelp", eventContext));
}
helpOption(flags, description) {
if (typeof flags === "boolean") {
if (flags) {
if (this._helpOption === null) this._helpOption = void 0;
if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
} else this._helpOption = null;
return this;
}
this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
if (flags || description) this._initOptionGroup(this._helpOption);
return this;
}
_getHelpOption() {
if (this._helpOption === void 0) this.helpOption(void 0, void 0);
return this._helpOption;
}
addHelpOption(option) {
this._helpOption = option;
this._initOptionGroup(option);
return this;
}
help(contextOptions) {
this.outputHelp(contextOptions);
let exitCode = Number(process.exitCode ?? 0);
if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
this._exit(exitCode, "commander.help", "(outputHelp)");
}
addHelpText(position, text) {
const allowedValues = [ "beforeAll", "before", "after", "afterAll" ];
if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.\nExpecting one of '${allowedValues.join("', '")}'`);
const helpEvent = `${position}Help`;
this.on(helpEvent, context => {
let helpStr;
if (typeof text === "function") helpStr = text({
error: context.error,
command: context.command
}); else helpStr = text;
if (helpStr) context.write(`${helpStr}\n`);
});
return this;
}
_outputHelpIfRequested(args) {
const helpOption = this._getHelpOption();
const helpRequested = helpOption && args.find(arg => helpOption.is(arg));
if (helpRequested) {
this.outputHelp();
this._exit(0, "commander.helpDisplayed", "(outputHelp)");
}
}
}
function incrementNodeInspectorPort(args) {
return args.map(arg => {
if (!arg.startsWith("--inspect")) return arg;
let debugOption;
let debugHost = "127.0.0.1";
let debugPort = "9229";
let match;
if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1]; else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
debugOption = match[1];
if (/^\d+$/.test(match[3])) debugPort = match[3]; else debugHost = match[3];
} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
debugOption = match[1];
debugHost = match[3];
debugPort = match[4];
}
if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
return arg;
});
}
function useColor() {
if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
return;
}
exports.Command = Command;
exports.useColor = useColor;
},
1135: (__unused_webpack_module, exports) => {
class CommanderError extends Error {
constructor(exitCode, code, message) {
super(message);
Error.captureStackTrace(this, this.constructor);
this.name = this.constructor.name;
this.code = code;
this.exitCode = exitCode;
this.nestedError = void 0;
}
}
class InvalidArgumentError extends CommanderError {
constructor(message) {
super(1, "commander.invalidArgument", message);
Error.captureStackTrace(this, this.constructor);
this.name = this.constructor.name;
}
}
exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;
},
9754: (__unused_webpack_module, exports, __webpack_require__) => {
const {humanReadableArgName: humanReadableArgName} = __webpack_require__(9154);
class Help {
constructor() {
this.helpWidth = void 0;
this.minWidthToWrap = 40;
this.sortSubcommands = false;
this.sortOptions = false;
this.showGlobalOptions = false;
}
prepareContext(contextOptions) {
this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
}
visibleCommands(cmd) {
const visibleCommands = cmd.commands.filter(cmd => !cmd._hidden);
const helpCommand = cmd._getHelpCommand();
if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
if (this.sortSubcommands) visibleCommands.sort((a, b) => a.name().localeCompare(b.name()));
return visibleCommands;
}
compareOptions(a, b) {
const getSortKey = option => option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
return getSortKey(a).localeCompare(getSortKey(b));
}
visibleOptions(cmd) {
const visibleOptions = cmd.options.filter(option => !option.hidden);
const helpOption = cmd._getHelpOption();
if (helpOption && !helpOption.hidden) {
const removeShort = helpOption.short && cmd._findOption(helpOption.short);
const removeLong = helpOption.long && cmd._findOption(helpOption.long);
if (!removeShort && !removeLong) visibleOptions.push(helpOption); else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description)); else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
}
if (this.sortOptions) visibleOptions.sort(this.compareOptions);
return visibleOptions;
}
visibleGlobalOptions(cmd) {
if (!this.showGlobalOptions) return [];
const globalOptions = [];
for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
const visibleOptions = ancestorCmd.options.filter(option => !option.hidden);
globalOptions.push(...visibleOptions);
}
if (this.sortOptions) globalOptions.sort(this.compareOptions);
return globalOptions;
}
visibleArguments(cmd) {
if (cmd._argsDescription) cmd.registeredArguments.forEach(argument => {
argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
});
if (cmd.registeredArguments.find(argument => argument.description)) return cmd.registeredArguments;
return [];
}
subcommandTerm(cmd) {
const args = cmd.registeredArguments.map(arg => humanReadableArgName(arg)).join(" ");
return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
}
optionTerm(option) {
return option.flags;
}
argumentTerm(argument) {
return argument.name();
}
longestSubcommandTermLength(cmd, helper) {
return helper.visibleCommands(cmd).reduce((max, command) => Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command)))), 0);
}
longestOptionTermLength(cmd, helper) {
return helper.visibleOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
}
longestGlobalOptionTermLength(cmd, helper) {
return helper.visibleGlobalOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
}
longestArgumentTermLength(cmd, helper) {
return helper.visibleArguments(cmd).reduce((max, argument) => Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))), 0);
}
commandUsage(cmd) {
let cmdName = cmd._name;
if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
let ancestorCmdNames = "";
for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
return ancestorCmdNames + cmdName + " " + cmd.usage();
}
commandDescription(cmd) {
return cmd.description();
}
subcommandDescription(cmd) {
return cmd.summary() || cmd.description();
}
optionDescription(option) {
const extraInfo = [];
if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map(choice => JSON.stringify(choice)).join(", ")}`);
if (option.defaultValue !== void 0) {
const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
if (showDefault) extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
}
if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
if (extraInfo.length > 0) {
const extraDescription = `(${extraInfo.join(", ")})`;
if (option.description) return `${option.description} ${extraDescription}`;
return extraDescription;
}
return option.description;
}
argumentDescription(argument) {
const extraInfo = [];
if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map(choice => JSON.stringify(choice)).join(", ")}`);
if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
if (extraInfo.length > 0) {
const extraDescription = `(${extraInfo.join(", ")})`;
if (argument.description) return `${argument.description} ${extraDescription}`;
return extraDescription;
}
return argument.description;
}
formatItemList(heading, items, helper) {
if (items.length === 0) return [];
return [ helper.styleTitle(heading), ...items, "" ];
}
groupItems(unsortedItems, visibleItems, getGroup) {
const result = new Map;
unsortedItems.forEach(item => {
const group = getGroup(item);
if (!result.has(group)) result.set(group, []);
});
visibleItems.forEach(item => {
const group = getGroup(item);
if (!result.has(group)) result.set(group, []);
result.get(group).push(item);
});
return result;
}
formatHelp(cmd, helper) {
const termWidth = helper.padWidth(cmd, helper);
const helpWidth = helper.helpWidth ?? 80;
function callFormatItem(term, description) {
return helper.formatItem(term, termWidth, description, helper);
}
let output = [ `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, "" ];
const commandDescription = helper.commandDescription(cmd);
if (commandDescription.length > 0) output = output.concat([ helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), "" ]);
const argumentList = helper.visibleArguments(cmd).map(argument => callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument))));
output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
const optionGroups = this.groupItems(cmd.options, helper.visibleOptions(cmd), option => option.helpGroupHeading ?? "Options:");
optionGroups.forEach((options, group) => {
const optionList = options.map(option => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
output = output.concat(this.formatItemList(group, optionList, helper));
});
if (helper.showGlobalOptions) {
const globalOptionList = helper.visibleGlobalOptions(cmd).map(option => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
}
const commandGroups = this.groupItems(cmd.commands, helper.visibleCommands(cmd), sub => sub.helpGroup() || "Commands:");
commandGroups.forEach((commands, group) => {
const commandList = commands.map(sub => callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub))));
output = output.concat(this.formatItemList(group, commandList, helper));
});
return output.join("\n");
}
displayWidth(str) {
return stripColor(str).length;
}
styleTitle(str) {
return str;
}
styleUsage(str) {
return str.split(" ").map(word => {
if (word === "[options]") return this.styleOptionText(word);
if (word === "[command]") return this.styleSubcommandText(word);
if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
return this.styleCommandText(word);
}).join(" ");
}
styleCommandDescription(str) {
return this.styleDescriptionText(str);
}
styleOptionDescription(str) {
return this.styleDescriptionText(str);
}
styleSubcommandDescription(str) {
return this.styleDescriptionText(str);
}
styleArgumentDescription(str) {
return this.styleDescriptionText(str);
}
styleDescriptionText(str) {
return str;
}
styleOptionTerm(str) {
return this.styleOptionText(str);
}
styleSubcommandTerm(str) {
return str.split(" ").map(word => {
if (word === "[options]") return this.styleOptionText(word);
if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
return this.styleSubcommandText(word);
}).join(" ");
}
styleArgumentTerm(str) {
return this.styleArgumentText(str);
}
styleOptionText(str) {
return str;
}
styleArgumentText(str) {
return str;
}
styleSubcommandText(str) {
return str;
}
styleCommandText(str) {
return str;
}
padWidth(cmd, helper) {
return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
}
preformatted(str) {
return /\n[^\S\r\n]/.test(str);
}
formatItem(term, termWidth, description, helper) {
const itemIndent = 2;
const itemIndentStr = " ".repeat(itemIndent);
if (!description) return itemIndentStr + term;
const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
const spacerWidth = 2;
const helpWidth = this.helpWidth ?? 80;
const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
let formattedDescription;
if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description; else {
const wrappedDescription = helper.boxWrap(description, remainingWidth);
formattedDescription = wrappedDescription.replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
}
return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
}
boxWrap(str, width) {
if (width < this.minWidthToWrap) return str;
const rawLines = str.split(/\r\n|\n/);
const chunkPattern = /[\s]*[^\s]+/g;
const wrappedLines = [];
rawLines.forEach(line => {
const chunks = line.match(chunkPattern);
if (chunks === null) {
wrappedLines.push("");
return;
}
let sumChunks = [ chunks.shift() ];
let sumWidth = this.displayWidth(sumChunks[0]);
chunks.forEach(chunk => {
const visibleWidth = this.displayWidth(chunk);
if (sumWidth + visibleWidth <= width) {
sumChunks.push(chunk);
sumWidth += visibleWidth;
return;
}
wrappedLines.push(sumChunks.join(""));
const nextChunk = chunk.trimStart();
sumChunks = [ nextChunk ];
sumWidth = this.displayWidth(nextChunk);
});
wrappedLines.push(sumChunks.join(""));
});
return wrappedLines.join("\n");
}
}
function stripColor(str) {
const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
return str.replace(sgrPattern, "");
}
exports.Help = Help;
exports.stripColor = stripColor;
},
5240: (__unused_webpack_module, exports, __webpack_require__) => {
const {InvalidArgumentError: InvalidArgumentError} = __webpack_require__(1135);
class Option {
constructor(flags, description) {
this.flags = flags;
this.description = description || "";
this.required = flags.includes("<");
this.optional = flags.includes("[");
this.variadic = /\w\.\.\.[>\]]$/.test(flags);
this.mandatory = false;
const optionFlags = splitOptionFlags(flags);
this.short = optionFlags.shortFlag;
this.long = optionFlags.longFlag;
this.negate = false;
if (this.long) this.negate = this.long.startsWith("--no-");
this.defaultValue = void 0;
this.defaultValueDescription = void 0;
this.presetArg = void 0;
this.envVar = void 0;
this.parseArg = void 0;
this.hidden = false;
this.argChoices = void 0;
this.conflictsWith = [];
this.implied = void 0;
this.helpGroupHeading = void 0;
}
default(value, description) {
this.defaultValue = value;
this.defaultValueDescription = description;
return this;
}
preset(arg) {
this.presetArg = arg;
return this;
}
conflicts(names) {
this.conflictsWith = this.conflictsWith.concat(names);
return this;
}
implies(impliedOptionValues) {
let newImplied = impliedOptionValues;
if (typeof impliedOptionValues === "string") newImplied = {
[impliedOptionValues]: true
};
this.implied = Object.assign(this.implied || {}, newImplied);
return this;
}
env(name) {
this.envVar = name;
return this;
}
argParser(fn) {
this.parseArg = fn;
return this;
}
makeOptionMandatory(mandatory = true) {
this.mandatory = !!mandatory;
return this;
}
hideHelp(hide = true) {
this.hidden = !!hide;
return this;
}
_collectValue(value, previous) {
if (previous === this.defaultValue || !Array.isArray(previous)) return [ value ];
previous.push(value);
return previous;
}
choices(values) {
this.argChoices = values.slice();
this.parseArg = (arg, previous) => {
if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
if (this.variadic) return this._collectValue(arg, previous);
return arg;
};
return this;
}
name() {
if (this.long) return this.long.replace(/^--/, "");
return this.short.replace(/^-/, "");
}
attributeName() {
if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
return camelcase(this.name());
}
helpGroup(heading) {
this.helpGroupHeading = heading;
return this;
}
is(arg) {
return this.short === arg || this.long === arg;
}
isBoolean() {
return !this.required && !this.optional && !this.negate;
}
}
class DualOptions {
constructor(options) {
this.positiveOptions = new Map;
this.negativeOptions = new Map;
this.dualOptions = new Set;
options.forEach(option => {
if (option.negate) this.negativeOptions.set(option.attributeName(), option); else this.positiveOptions.set(option.attributeName(), option);
});
this.negativeOptions.forEach((value, key) => {
if (this.positiveOptions.has(key)) this.dualOptions.add(key);
});
}
valueFromOption(value, option) {
const optionKey = option.attributeName();
if (!this.dualOptions.has(optionKey)) return true;
const preset = this.negativeOptions.get(optionKey).presetArg;
const negativeValue = preset !== void 0 ? preset : false;
return option.negate === (negativeValue === value);
}
}
function camelcase(str) {
return str.split("-").reduce((str, word) => str + word[0].toUpperCase() + word.slice(1));
}
function splitOptionFlags(flags) {
let shortFlag;
let longFlag;
const shortFlagExp = /^-[^-]$/;
const longFlagExp = /^--[^-]/;
const flagParts = flags.split(/[ |,]+/).concat("guard");
if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
if (!shortFlag && longFlagExp.test(flagParts[0])) {
shortFlag = longFlag;
longFlag = flagParts.shift();
}
if (flagParts[0].startsWith("-")) {
const unsupportedFlag = flagParts[0];
const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}\n- a short flag is a single dash and a single character\n  - either use a single dash and a single character (for a short flag)\n  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}\n- too many short flags`);
if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}\n- too many long flags`);
throw new Error(`${baseError}\n- unrecognised flag format`);
}
if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
return {
shortFlag: shortFlag,
longFlag: longFlag
};
}
exports.Option = Option;
exports.DualOptions = DualOptions;
},
5030: (__unused_webpack_module, exports) => {
const maxDistance = 3;
function editDistance(a, b) {
if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
const d = [];
for (let i = 0; i <= a.length; i++) d[i] = [ i ];
for (let j = 0; j <= b.length; j++) d[0][j] = j;
for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
let cost = 1;
if (a[i - 1] === b[j - 1]) cost = 0; else cost = 1;
d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
}
return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
if (!candidates || candidates.length === 0) return "";
candidates = Array.from(new Set(candidates));
const searchingOptions = word.startsWith("--");
if (searchingOptions) {
word = word.slice(2);
candidates = candidates.map(candidate => candidate.slice(2));
}
let similar = [];
let bestDistance = maxDistance;
const minSimilarity = .4;
candidates.forEach(candidate => {
if (candidate.length <= 1) return;
const distance = editDistance(word, candidate);
const length = Math.max(word.length, candidate.length);
const similarity = (length - distance) / length;
if (similarity > minSimilarity) if (distance < bestDistance) {
bestDistance = distance;
similar = [ candidate ];
} else if (distance === bestDistance) similar.push(candidate);
});
similar.sort((a, b) => a.localeCompare(b));
if (searchingOptions) similar = similar.map(candidate => `--${candidate}`);
if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
return "";
}
exports.suggestSimilar = suggestSimilar;
},
9017: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
sc: () => sha256,
Zf: () => sha512
});
var _u64 = __webpack_require__(628);
var utils = __webpack_require__(2565);
function Chi(a, b, c) {
return a & b ^ ~a & c;
}
function Maj(a, b, c) {
return a & b ^ a & c ^ b & c;
}
class HashMD {
blockLen;
outputLen;
canXOF=false;
padOffset;
isLE;
buffer;
view;
finished=false;
length=0;
pos=0;
destroyed=false;
constructor(blockLen, outputLen, padOffset, isLE) {
this.blockLen = blockLen;
this.outputLen = outputLen;
this.padOffset = padOffset;
this.isLE = isLE;
this.buffer = new Uint8Array(blockLen);
this.view = (0, utils.O8)(this.buffer);
}
update(data) {
(0, utils.CC)(this);
(0, utils.DO)(data);
const {view: view, buffer: buffer, blockLen: blockLen} = this;
const len = data.length;
let processed = false;
for (let pos = 0; pos < len; ) {
const take = Math.min(blockLen - this.pos, len - pos);
if (take === blockLen) {
const dataView = (0, utils.O8)(data);
for (;blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
processed = true;
continue;
}
buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
this.pos += take;
pos += take;
if (this.pos === blockLen) {
this.process(view, 0);
this.pos = 0;
processed = true;
}
}
this.length += data.length;
if (processed) this.roundClean();
return this;
}
digestInto(out) {
(0, utils.CC)(this);
(0, utils.Ht)(out, this);
this.finished = true;
const {buffer: buffer, view: view, blockLen: blockLen, isLE: isLE} = this;
let {pos: pos} = this;
buffer[pos++] = 128;
buffer.fill(0, pos);
if (this.padOffset > blockLen - pos) {
this.process(view, 0);
buffer.fill(0);
}
(0, _u64.au)(view, blockLen - 8, this.length * 8, isLE);
this.process(view, 0);
this.roundClean();
const oview = out === buffer ? view : (0, utils.O8)(out);
const len = this.outputLen;
const outLen = len / 4;
const state = this.get();
if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
}
digest() {
const {buffer: buffer, outputLen: outputLen} = this;
this.digestInto(buffer);
const res = buffer.slice(0, outputLen);
this.destroy();
return res;
}
_cloneIntoMeta(to) {
const {buffer: buffer, length: length, finished: finished, destroyed: destroyed, pos: pos} = this;
to.destroyed = destroyed;
to.finished = finished;
to.length = length;
to.pos = pos;
if (pos) to.buffer.set(buffer);
return to;
}
clone() {
return this._cloneInto();
}
}
const SHA256_IV = Uint32Array.from([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]);
const SHA224_IV = Uint32Array.from([ 3238371032, 914150663, 812702999, 4144912697, 4290775857, 1750603025, 1694076839, 3204075428 ]);
const SHA384_IV = Uint32Array.from([ 3418070365, 3238371032, 1654270250, 914150663, 2438529370, 812702999, 355462360, 4144912697, 1731405415, 4290775857, 2394180231, 1750603025, 3675008525, 1694076839, 1203062813, 3204075428 ]);
const SHA512_IV = Uint32Array.from([ 1779033703, 4089235720, 3144134277, 2227873595, 1013904242, 4271175723, 2773480762, 1595750129, 1359893119, 2917565137, 2600822924, 725511199, 528734635, 4215389547, 1541459225, 327033209 ]);
const SHA256_K = Uint32Array.from([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]);
const SHA256_W = new Uint32Array(64);
class SHA2_32B extends HashMD {
A=0;
B=0;
C=0;
D=0;
E=0;
F=0;
G=0;
H=0;
constructor(outputLen, IV) {
super(64, outputLen, 8, false);
this.A = IV[0] | 0;
this.B = IV[1] | 0;
this.C = IV[2] | 0;
this.D = IV[3] | 0;
this.E = IV[4] | 0;
this.F = IV[5] | 0;
this.G = IV[6] | 0;
this.H = IV[7] | 0;
}
get() {
const {A: A, B: B, C: C, D: D, E: E, F: F, G: G, H: H} = this;
return [ A, B, C, D, E, F, G, H ];
}
set(A, B, C, D, E, F, G, H) {
this.A = A | 0;
this.B = B | 0;
this.C = C | 0;
this.D = D | 0;
this.E = E | 0;
this.F = F | 0;
this.G = G | 0;
this.H = H | 0;
}
_cloneInto(to) {
(to ||= new this.constructor).set(...this.get());
return this._cloneIntoMeta(to);
}
process(view, offset) {
for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
for (let i = 16; i < 64; i++) {
const W15 = SHA256_W[i - 15];
const W2 = SHA256_W[i - 2];
const s0 = (0, utils.Ow)(W15, 7) ^ (0, utils.Ow)(W15, 18) ^ W15 >>> 3;
const s1 = (0, utils.Ow)(W2, 17) ^ (0, utils.Ow)(W2, 19) ^ W2 >>> 10;
SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
}
let {A: A, B: B, C: C, D: D, E: E, F: F, G: G, H: H} = this;
for (let i = 0; i < 64; i++) {
const sigma1 = (0, utils.Ow)(E, 6) ^ (0, utils.Ow)(E, 11) ^ (0, utils.Ow)(E, 25);
const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
const sigma0 = (0, utils.Ow)(A, 2) ^ (0, utils.Ow)(A, 13) ^ (0, utils.Ow)(A, 22);
const T2 = sigma0 + Maj(A, B, C) | 0;
H = G;
G = F;
F = E;
E = D + T1 | 0;
D = C;
C = B;
B = A;
A = T1 + T2 | 0;
}
A = A + this.A | 0;
B = B + this.B | 0;
C = C + this.C | 0;
D = D + this.D | 0;
E = E + this.E | 0;
F = F + this.F | 0;
G = G + this.G | 0;
H = H + this.H | 0;
this.set(A, B, C, D, E, F, G, H);
}
roundClean() {
(0, utils.uH)(SHA256_W);
}
destroy() {
this.destroyed = true;
this.set(0, 0, 0, 0, 0, 0, 0, 0);
(0, utils.uH)(this.buffer);
}
}
class _SHA256 extends SHA2_32B {
constructor() {
super(32, SHA256_IV);
}
}
class _SHA224 extends SHA2_32B {
constructor() {
super(28, SHA224_IV);
}
}
const K512 = (() => _u64.lD([ "0x428a2f98d728ae22", "0x7137449123ef65cd", "0xb5c0fbcfec4d3b2f", "0xe9b5dba58189dbbc", "0x3956c25bf348b538", "0x59f111f1b605d019", "0x923f82a4af194f9b", "0xab1c5ed5da6d8118", "0xd807aa98a3030242", "0x12835b0145706fbe", "0x243185be4ee4b28c", "0x550c7dc3d5ffb4e2", "0x72be5d74f27b896f", "0x80deb1fe3b1696b1", "0x9bdc06a725c71235", "0xc19bf174cf692694", "0xe49b69c19ef14ad2", "0xefbe4786384f25e3", "0x0fc19dc68b8cd5b5", "0x240ca1cc77ac9c65", "0x2de92c6f592b0275", "0x4a7484aa6ea6e483", "0x5cb0a9dcbd41fbd4", "0x76f988da831153b5", "0x983e5152ee66dfab", "0xa831c66d2db43210", "0xb00327c898fb213f", "0xbf597fc7beef0ee4", "0xc6e00bf33da88fc2", "0xd5a79147930aa725", "0x06ca6351e003826f", "0x142929670a0e6e70", "0x27b70a8546d22ffc", "0x2e1b21385c26c926", "0x4d2c6dfc5ac42aed", "0x53380d139d95b3df", "0x650a73548baf63de", "0x766a0abb3c77b2a8", "0x81c2c92e47edaee6", "0x92722c851482353b", "0xa2bfe8a14cf10364", "0xa81a664bbc423001", "0xc24b8b70d0f89791", "0xc76c51a30654be30", "0xd192e819d6ef5218", "0xd69906245565a910", "0xf40e35855771202a", "0x106aa07032bbd1b8", "0x19a4c116b8d2d0c8", "0x1e376c085141ab53", "0x2748774cdf8eeb99", "0x34b0bcb5e19b48a8", "0x391c0cb3c5c95a63", "0x4ed8aa4ae3418acb", "0x5b9cca4f7763e373", "0x682e6ff3d6b2b8a3", "0x748f82ee5defb2fc", "0x78a5636f43172f60", "0x84c87814a1f0ab72", "0x8cc702081a6439ec", "0x90befffa23631e28", "0xa4506cebde82bde9", "0xbef9a3f7b2c67915", "0xc67178f2e372532b", "0xca273eceea26619c", "0xd186b8c721c0c207", "0xeada7dd6cde0eb1e", "0xf57d4f7fee6ed178", "0x06f067aa72176fba", "0x0a637dc5a2c898a6", "0x113f9804bef90dae", "0x1b710b35131c471b", "0x28db77f523047d84", "0x32caab7b40c72493", "0x3c9ebe0a15c9bebc", "0x431d67c49c100d4c", "0x4cc5d4becb3e42b6", "0x597f299cfc657e2a", "0x5fcb6fab3ad6faec", "0x6c44198c4a475817" ].map(n => BigInt(n))))();
const SHA512_Kh = (() => K512[0])();
const SHA512_Kl = (() => K512[1])();
const SHA512_W_H = new Uint32Array(80);
const SHA512_W_L = new Uint32Array(80);
class SHA2_64B extends HashMD {
Ah=0;
Al=0;
Bh=0;
Bl=0;
Ch=0;
Cl=0;
Dh=0;
Dl=0;
Eh=0;
El=0;
Fh=0;
Fl=0;
Gh=0;
Gl=0;
Hh=0;
Hl=0;
constructor(outputLen, IV) {
super(128, outputLen, 16, false);
this.Ah = IV[0] | 0;
this.Al = IV[1] | 0;
this.Bh = IV[2] | 0;
this.Bl = IV[3] | 0;
this.Ch = IV[4] | 0;
this.Cl = IV[5] | 0;
this.Dh = IV[6] | 0;
this.Dl = IV[7] | 0;
this.Eh = IV[8] | 0;
this.El = IV[9] | 0;
this.Fh = IV[10] | 0;
this.Fl = IV[11] | 0;
this.Gh = IV[12] | 0;
this.Gl = IV[13] | 0;
this.Hh = IV[14] | 0;
this.Hl = IV[15] | 0;
}
get() {
const {Ah: Ah, Al: Al, Bh: Bh, Bl: Bl, Ch: Ch, Cl: Cl, Dh: Dh, Dl: Dl, Eh: Eh, El: El, Fh: Fh, Fl: Fl, Gh: Gh, Gl: Gl, Hh: Hh, Hl: Hl} = this;
return [ Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl ];
}
set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
this.Ah = Ah | 0;
this.Al = Al | 0;
this.Bh = Bh | 0;
this.Bl = Bl | 0;
this.Ch = Ch | 0;
this.Cl = Cl | 0;
this.Dh = Dh | 0;
this.Dl = Dl | 0;
this.Eh = Eh | 0;
this.El = El | 0;
this.Fh = Fh | 0;
this.Fl = Fl | 0;
this.Gh = Gh | 0;
this.Gl = Gl | 0;
this.Hh = Hh | 0;
this.Hl = Hl | 0;
}
_cloneInto(to) {
(to ||= new this.constructor).set(...this.get());
return this._cloneIntoMeta(to);
}
process(view, offset) {
for (let i = 0; i < 16; i++, offset += 4) {
SHA512_W_H[i] = view.getUint32(offset);
SHA512_W_L[i] = view.getUint32(offset += 4);
}
for (let i = 16; i < 80; i++) {
const W15h = SHA512_W_H[i - 15] | 0;
const W15l = SHA512_W_L[i - 15] | 0;
const s0h = _u64.rE(W15h, W15l, 1) ^ _u64.rE(W15h, W15l, 8) ^ _u64.xn(W15h, W15l, 7);
const s0l = _u64.ry(W15h, W15l, 1) ^ _u64.ry(W15h, W15l, 8) ^ _u64.jm(W15h, W15l, 7);
const W2h = SHA512_W_H[i - 2] | 0;
const W2l = SHA512_W_L[i - 2] | 0;
const s1h = _u64.rE(W2h, W2l, 19) ^ _u64.qh(W2h, W2l, 61) ^ _u64.xn(W2h, W2l, 6);
const s1l = _u64.ry(W2h, W2l, 19) ^ _u64.Ei(W2h, W2l, 61) ^ _u64.jm(W2h, W2l, 6);
const SUMl = _u64.CW(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
const SUMh = _u64.CQ(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
SHA512_W_H[i] = SUMh | 0;
SHA512_W_L[i] = SUMl | 0;
}
let {Ah: Ah, Al: Al, Bh: Bh, Bl: Bl, Ch: Ch, Cl: Cl, Dh: Dh, Dl: Dl, Eh: Eh, El: El, Fh: Fh, Fl: Fl, Gh: Gh, Gl: Gl, Hh: Hh, Hl: Hl} = this;
for (let i = 0; i < 80; i++) {
const sigma1h = _u64.rE(Eh, El, 14) ^ _u64.rE(Eh, El, 18) ^ _u64.qh(Eh, El, 41);
const sigma1l = _u64.ry(Eh, El, 14) ^ _u64.ry(Eh, El, 18) ^ _u64.Ei(Eh, El, 41);
const CHIh = Eh & Fh ^ ~Eh & Gh;
const CHIl = El & Fl ^ ~El & Gl;
const T1ll = _u64.F8(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
const T1h = _u64.TH(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
const T1l = T1ll | 0;
const sigma0h = _u64.rE(Ah, Al, 28) ^ _u64.qh(Ah, Al, 34) ^ _u64.qh(Ah, Al, 39);
const sigma0l = _u64.ry(Ah, Al, 28) ^ _u64.Ei(Ah, Al, 34) ^ _u64.Ei(Ah, Al, 39);
const MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch;
const MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
Hh = Gh | 0;
Hl = Gl | 0;
Gh = Fh | 0;
Gl = Fl | 0;
Fh = Eh | 0;
Fl = El | 0;
({h: Eh, l: El} = _u64.WQ(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
Dh = Ch | 0;
Dl = Cl | 0;
Ch = Bh | 0;
Cl = Bl | 0;
Bh = Ah | 0;
Bl = Al | 0;
const All = _u64.Vl(T1l, sigma0l, MAJl);
Ah = _u64.Vr(All, T1h, sigma0h, MAJh);
Al = All | 0;
}
({h: Ah, l: Al} = _u64.WQ(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
({h: Bh, l: Bl} = _u64.WQ(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
({h: Ch, l: Cl} = _u64.WQ(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
({h: Dh, l: Dl} = _u64.WQ(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
({h: Eh, l: El} = _u64.WQ(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
({h: Fh, l: Fl} = _u64.WQ(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
({h: Gh, l: Gl} = _u64.WQ(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
({h: Hh, l: Hl} = _u64.WQ(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
}
roundClean() {
(0, utils.uH)(SHA512_W_H, SHA512_W_L);
}
destroy() {
this.destroyed = true;
(0, utils.uH)(this.buffer);
this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
}
class _SHA512 extends SHA2_64B {
constructor() {
super(64, SHA512_IV);
}
}
class _SHA384 extends SHA2_64B {
constructor() {
super(48, SHA384_IV);
}
}
const T224_IV = Uint32Array.from([ 2352822216, 424955298, 1944164710, 2312950998, 502970286, 855612546, 1738396948, 1479516111, 258812777, 2077511080, 2011393907, 79989058, 1067287976, 1780299464, 286451373, 2446758561 ]);
const T256_IV = Uint32Array.from([ 573645204, 4230739756, 2673172387, 3360449730, 596883563, 1867755857, 2520282905, 1497426621, 2519219938, 2827943907, 3193839141, 1401305490, 721525244, 746961066, 246885852, 2177182882 ]);
class _SHA512_224 extends SHA2_64B {
constructor() {
super(28, T224_IV);
}
}
class _SHA512_256 extends SHA2_64B {
constructor() {
super(32, T256_IV);
}
}
const sha256 = (0, utils.qj)(() => new _SHA256, (0, utils.nx)(1));
null && createHasher(() => new _SHA224, oidNist(4));
const sha512 = (0, utils.qj)(() => new _SHA512, (0, utils.nx)(3));
null && createHasher(() => new _SHA384, oidNist(2));
null && createHasher(() => new _SHA512_256, oidNist(6));
null && createHasher(() => new _SHA512_224, oidNist(5));
},
4929: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K3: () => base64,
uh: () => hex,
zD: () => base64urlnopad
});
const freeze = fn => Object.freeze(fn());
function isBytes(a) {
return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
function abytes(b) {
if (!isBytes(b)) throw new TypeError("Uint8Array expected");
}
function isArrayOf(isString, arr) {
if (!Array.isArray(arr)) return false;
if (arr.length === 0) return true;
if (isString) return arr.every(item => typeof item === "string"); else return arr.every(item => Number.isSafeInteger(item));
}
function afn(input) {
if (typeof input !== "function") throw new TypeError("function expected");
return true;
}
function astr(label, input) {
if (typeof input !== "string") throw new TypeError(`${label}: string expected`);
return true;
}
function anumber(n, title = "number") {
if (typeof n !== "number") throw new TypeError(`${title}: expected number, got ${typeof n}`);
if (!Number.isSafeInteger(n)) throw new RangeError(`${title}: expected safe integer, got ${n}`);
}
function anumArr(label, input) {
if (!isArrayOf(false, input)) throw new TypeError(`${label}: array of numbers expected`);
}
function chain(...args) {
const id = a => a;
const wrap = (a, b) => c => a(b(c));
const encode = args.map(x => x.encode).reduceRight(wrap, id);
const decode = args.map(x => x.decode).reduce(wrap, id);
return {
encode: encode,
decode: decode
};
}
function normalize(fn) {
afn(fn);
return {
encode: from => from,
decode: to => fn(to)
};
}
const powers = (() => {
let res = [];
for (let i = 0; i < 40; i++) res.push(2 ** i);
return res;
})();
function u8ToNumArr(u8, len = u8.length) {
const res = new Array(len);
for (let i = 0; i < len; i++) res[i] = u8[i];
return res;
}
const asciiDecoder = (() => {
try {
const decoder = new TextDecoder;
return decoder.decode(Uint8Array.of(65, 48, 43, 127)) === "A0+" ? decoder : void 0;
} catch (e) {
return;
}
})();
const B2S_CHUNK = 8192;
function charcodesToString(codes) {
const len = codes.length;
if (asciiDecoder !== void 0 && len >= 12) return asciiDecoder.decode(codes);
if (len <= B2S_CHUNK) return String.fromCharCode.apply(null, codes);
let res = "";
for (let i = 0; i < len; i += B2S_CHUNK) res += String.fromCharCode.apply(null, codes.subarray(i, i + B2S_CHUNK));
return res;
}
function radix2(bits) {
anumber(bits);
if (bits <= 0 || bits > 8) throw new RangeError("radix2: bits should be in (0..8]");
const mask = powers[bits] - 1;
return {
encode: bytes => {
abytes(bytes);
const len = bytes.length;
const res = new Uint8Array(Math.ceil(len * 8 / bits));
let carry = 0;
let pos = 0;
let j = 0;
for (let i = 0; i < len; ) {
if (i + 2 < len) {
carry = carry << 24 | bytes[i] << 16 | bytes[i + 1] << 8 | bytes[i + 2];
pos += 24;
i += 3;
} else {
carry = (carry << 8 | bytes[i]) & 65535;
pos += 8;
i++;
}
for (;;) {
pos -= bits;
res[j++] = carry >> pos & mask;
if (pos < bits) break;
}
}
if (pos > 0) res[j] = carry << bits - pos & mask;
return res;
},
decode: digits => {
const len = digits.length;
const res = new Uint8Array(Math.floor(len * bits / 8));
let carry = 0;
let pos = 0;
let j = 0;
for (let i = 0; i < len; i++) {
carry = (carry << bits | digits[i]) & 65535;
pos += bits;
for (;pos >= 8; pos -= 8) res[j++] = carry >> pos - 8 & 255;
}
carry = carry << 8 - pos & 255;
if (pos >= bits) throw new Error("Excess padding");
if (carry > 0) throw new Error(`Non-zero padding: ${carry}`);
return res;
}
};
}
function alphabet(letters, aliases) {
const len = letters.length;
if (len > 128) throw new Error("alphabet: max 128 letters");
const encTable = new Uint8Array(len);
const decTable = new Int8Array(128).fill(-1);
for (let i = 0; i < len; i++) {
const code = letters.charCodeAt(i);
if (letters.codePointAt(i) !== code || code > 127) throw new Error("alphabet: single-char ASCII letters only");
encTable[i] = code;
decTable[code] = i;
}
if (aliases !== void 0) for (const alias of Object.keys(aliases)) {
const code = alias.charCodeAt(0);
const target = decTable[aliases[alias].charCodeAt(0)];
if (alias.length !== 1 || code > 127 || target === void 0 || target === -1) throw new Error(`alphabet: invalid alias ${alias}`);
decTable[code] = target;
}
return {
encode: digits => {
const codes = new Uint8Array(digits.length);
for (let i = 0; i < digits.length; i++) {
const d = digits[i];
const code = encTable[d];
if (code === void 0) throw new Error(`alphabet.encode: invalid digit ${d}`);
codes[i] = code;
}
return charcodesToString(codes);
},
decode: input => {
astr("decode", input);
const slen = input.length;
const digits = new Uint8Array(slen);
for (let i = 0; i < slen; i++) {
const code = input.charCodeAt(i);
const digit = code < 128 ? decTable[code] : -1;
if (digit === -1) throw new Error(`Unknown letter "${input[i]}". Allowed: ${letters}`);
digits[i] = digit;
}
return digits;
}
};
}
function padding(bits, chr = "=") {
anumber(bits);
astr("padding", chr);
return {
encode(data) {
while (data.length * bits % 8) data += chr;
return data;
},
decode(input) {
astr("decode", input);
let end = input.length;
if (end * bits % 8) throw new Error("padding: invalid length");
for (;end > 0 && input[end - 1] === chr; end--) {
const byte = (end - 1) * bits;
if (byte % 8 === 0) throw new Error("padding: excess padding");
}
return input.slice(0, end);
}
};
}
function unsafeWrapper(fn) {
afn(fn);
return function(...args) {
try {
return fn.apply(null, args);
} catch (e) {}
};
}
function checksum(len, fn) {
anumber(len);
if (len <= 0) throw new RangeError(`checksum length must be positive: ${len}`);
afn(fn);
const _fn = fn;
return {
encode(data) {
abytes(data);
const sum = _fn(data).slice(0, len);
const res = new Uint8Array(data.length + len);
res.set(data);
res.set(sum, data.length);
return res;
},
decode(data) {
abytes(data);
const payload = data.slice(0, -len);
const oldChecksum = data.slice(-len);
const newChecksum = _fn(payload).slice(0, len);
for (let i = 0; i < len; i++) if (newChecksum[i] !== oldChecksum[i]) throw new Error("Invalid checksum");
return payload;
}
};
}
null && freeze(() => chain(radix2(4), alphabet("0123456789ABCDEF")));
null && freeze(() => chain(radix2(5), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"), padding(5)));
null && freeze(() => chain(radix2(5), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));
null && freeze(() => chain(radix2(5), alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUV"), padding(5)));
null && freeze(() => chain(radix2(5), alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUV")));
const BASE32_CROCKFORD_ASCII = /^[\x00-\x7f]*$/;
null && freeze(() => chain(radix2(5), alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ"), normalize(s => {
astr("base32crockford.decode", s);
const upper = s.toUpperCase();
if (s !== upper && !BASE32_CROCKFORD_ASCII.test(s)) throw new Error("base32crockford.decode: ASCII expected");
return upper.replace(/O/g, "0").replace(/[IL]/g, "1");
})));
const hasBase64Builtin = (() => typeof Uint8Array.from([]).toBase64 === "function" && typeof Uint8Array.fromBase64 === "function")();
const ASCII_WHITESPACE = /[\t\n\f\r ]/;
const decodeBase64Builtin = (s, isUrl) => {
astr("base64", s);
const alphabet = isUrl ? "base64url" : "base64";
if (s.length > 0 && ASCII_WHITESPACE.test(s)) throw new Error("invalid base64");
return Uint8Array.fromBase64(s, {
alphabet: alphabet,
lastChunkHandling: "strict"
});
};
const base64Fallback = freeze(() => chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"), padding(6)));
const base64urlFallback = null && freeze(() => chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"), padding(6)));
const base64 = freeze(() => hasBase64Builtin ? {
encode(b) {
abytes(b);
return b.toBase64();
},
decode(s) {
return decodeBase64Builtin(s, false);
}
} : base64Fallback);
null && freeze(() => chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));
null && freeze(() => hasBase64Builtin ? {
encode(b) {
abytes(b);
return b.toBase64({
alphabet: "base64url"
});
},
decode(s) {
return decodeBase64Builtin(s, true);
}
} : base64urlFallback);
const base64urlnopad = freeze(() => chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")));
const B58_GROUP = 656356768;
const B36_GROUP = 60466176;
const RADIX_BASE_N_MAX_LENGTH = 65536;
const BASE_N_MAX_BYTES = 2048;
const BASE_N_MAX_CHARS = 4096;
const radixBaseN = (BASE, GROUP) => ({
encode: bytes => {
abytes(bytes);
const blen = bytes.length;
if (blen === 0) return new Uint8Array(0);
if (blen >= RADIX_BASE_N_MAX_LENGTH) throw new Error("invalid length");
let zeros = 0;
while (zeros < blen - 1 && bytes[zeros] === 0) zeros++;
const nlimbs = Math.ceil(blen / 2);
const limbs = new Uint16Array(nlimbs);
const odd = blen & 1;
if (odd) limbs[0] = bytes[0];
for (let i = odd, j = odd; i < blen; i += 2, j++) limbs[j] = bytes[i] << 8 | bytes[i + 1];
const groups = [];
let pos = 0;
while (pos < nlimbs) {
let carry = 0;
for (let i = pos; i < nlimbs; i++) {
const cur = carry * 65536 + limbs[i];
const q = Math.floor(cur / GROUP);
carry = cur - q * GROUP;
limbs[i] = q;
if (q === 0 && i === pos) pos++;
}
groups.push(carry);
}
const top = groups.length - 1;
let sig = top * 5;
for (let v = groups[top]; ;v = Math.floor(v / BASE)) {
sig++;
if (v < BASE) break;
}
const res = new Uint8Array(zeros + sig);
let j = res.length - 1;
for (let g = 0; g < top; g++) {
let v = groups[g];
for (let k = 0; k < 5; k++) {
res[j--] = v % BASE;
v = Math.floor(v / BASE);
}
}
for (let v = groups[top]; j >= zeros; v = Math.floor(v / BASE)) res[j--] = v % BASE;
return res;
},
decode: digits => {
abytes(digits);
const dlen = digits.length;
if (dlen === 0) return new Uint8Array(0);
if (dlen >= RADIX_BASE_N_MAX_LENGTH) throw new Error("invalid length");
let zeros = 0;
while (zeros < dlen - 1 && digits[zeros] === 0) zeros++;
const limbs = new Uint16Array(Math.ceil(dlen * 6 / 16) + 1);
let used = 0;
let i = 0;
let group = dlen % 5 || 5;
while (i < dlen) {
let gval = 0;
let factor = 1;
for (const end = i + group; i < end; i++) {
const d = digits[i];
if (d >= BASE) throw new Error(`invalid integer: ${d}`);
gval = gval * BASE + d;
factor *= BASE;
}
group = 5;
let carry = gval;
for (let k = 0; k < used; k++) {
const cur = limbs[k] * factor + carry;
carry = Math.floor(cur / 65536);
limbs[k] = cur - carry * 65536;
}
for (;carry > 0; carry = Math.floor(carry / 65536)) limbs[used++] = carry % 65536;
}
const valueBytes = used === 0 ? 1 : used * 2 - (limbs[used - 1] < 256 ? 1 : 0);
const res = new Uint8Array(zeros + valueBytes);
let j = res.length - 1;
for (let k = 0; k < used; k++) {
const limb = limbs[k];
res[j--] = limb & 255;
if (j >= zeros) res[j--] = limb >> 8;
}
return res;
}
});
const genBaseN = (radix, abc) => {
const letters = alphabet(abc);
return {
encode(bytes) {
abytes(bytes);
if (bytes.length > BASE_N_MAX_BYTES) throw new Error("invalid length");
return letters.encode(radix.encode(bytes));
},
decode(str) {
astr("baseN.decode", str);
if (str.length > BASE_N_MAX_CHARS) throw new Error("invalid length");
return radix.decode(letters.decode(str));
}
};
};
const radix58 = null && radixBaseN(58, B58_GROUP);
null && freeze(() => genBaseN(radixBaseN(36, B36_GROUP), "0123456789abcdefghijklmnopqrstuvwxyz"));
const genBase58 = abc => genBaseN(radix58, abc);
const base58 = null && freeze(() => genBase58("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"));
null && freeze(() => genBase58("123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"));
null && freeze(() => genBase58("rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"));
const XMR_BLOCK_LEN = null && [ 0, 2, 3, 5, 6, 7, 9, 10, 11 ];
null && freeze(() => ({
encode(data) {
abytes(data);
let res = "";
for (let i = 0; i < data.length; i += 8) {
const block = data.subarray(i, i + 8);
res += base58.encode(block).padStart(XMR_BLOCK_LEN[block.length], "1");
}
return res;
},
decode(str) {
astr("base58xmr.decode", str);
const strLen = str.length;
const tailChars = strLen % 11;
const tailBytes = tailChars === 0 ? 0 : XMR_BLOCK_LEN.indexOf(tailChars);
if (tailBytes === -1) throw new Error(`base58xmr: invalid block length ${tailChars}`);
const res = new Uint8Array(Math.floor(strLen / 11) * 8 + tailBytes);
let w = 0;
for (let i = 0; i < strLen; i += 11) {
const slice = str.slice(i, i + 11);
const blockLen = slice.length === 11 ? 8 : tailBytes;
const block = base58.decode(slice);
for (let j = 0; j < block.length - blockLen; j++) if (block[j] !== 0) throw new Error("base58xmr: wrong padding");
for (let j = block.length - blockLen; j < block.length; j++) res[w++] = block[j];
}
return res;
}
}));
const BECH_ALPHABET = null && alphabet("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
const BECH_UPPERCASE_PRINTABLE = /^[\x21-\x60\x7b-\x7e]+$/;
function assertBech32Printable(label, value) {
for (let i = 0; i < value.length; i++) {
const c = value.charCodeAt(i);
if (c < 33 || c > 126) throw new Error(`${label}: printable ASCII expected`);
}
}
function wordsToU8(words) {
const len = words.length;
const res = new Uint8Array(len);
for (let i = 0; i < len; i++) {
const w = words[i];
if (w < 0 || w >= 32) throw new Error(`alphabet.encode: invalid digit ${w}`);
res[i] = w;
}
return res;
}
const POLYMOD_GENERATORS = null && [ 996825010, 642813549, 513874426, 1027748829, 705979059 ];
function bech32Polymod(pre) {
const b = pre >> 25;
let chk = (pre & 33554431) << 5;
for (let i = 0; i < POLYMOD_GENERATORS.length; i++) if ((b >> i & 1) === 1) chk ^= POLYMOD_GENERATORS[i];
return chk;
}
function bechChecksum(prefix, words, encodingConst = 1) {
const len = prefix.length;
let chk = 1;
for (let i = 0; i < len; i++) {
const c = prefix.charCodeAt(i);
if (c < 33 || c > 126) throw new Error(`Invalid prefix (${prefix})`);
chk = bech32Polymod(chk) ^ c >> 5;
}
chk = bech32Polymod(chk);
for (let i = 0; i < len; i++) chk = bech32Polymod(chk) ^ prefix.charCodeAt(i) & 31;
for (let v of words) chk = bech32Polymod(chk) ^ v;
for (let i = 0; i < 6; i++) chk = bech32Polymod(chk);
chk ^= encodingConst;
const sum = new Uint8Array(6);
for (let i = 0; i < 6; i++) sum[i] = chk >>> 5 * (5 - i) & 31;
return BECH_ALPHABET.encode(sum);
}
function genBech32(encoding) {
const ENCODING_CONST = encoding === "bech32" ? 1 : 734539939;
const _words = radix2(5);
const toWords = from => {
abytes(from);
const len = from.length;
const res = new Array(Math.ceil(len * 8 / 5));
let carry = 0;
let pos = 0;
let j = 0;
for (let i = 0; i < len; i++) {
carry = carry << 8 | from[i];
pos += 8;
for (;pos >= 5; pos -= 5) res[j++] = carry >> pos - 5 & 31;
}
if (pos > 0) res[j] = carry << 5 - pos & 31;
return res;
};
const fromWords = to => {
anumArr("radix2.decode", to);
const len = to.length;
const digits = new Uint8Array(len);
for (let i = 0; i < len; i++) {
const w = to[i];
if (w < 0 || w >= 32) throw new Error(`convertRadix2: invalid word=${w}`);
digits[i] = w;
}
return _words.decode(digits);
};
const fromWordsUnsafe = unsafeWrapper(fromWords);
function encode(prefix, words, limit = 90) {
astr("bech32.encode prefix", prefix);
if (limit !== false) anumber(limit, "limit");
if (isBytes(words)) words = u8ToNumArr(words);
anumArr("bech32.encode", words);
const plen = prefix.length;
if (plen === 0) throw new TypeError(`Invalid prefix length ${plen}`);
const actualLength = plen + 7 + words.length;
if (limit !== false && actualLength > limit) throw new TypeError(`Length ${actualLength} exceeds limit ${limit}`);
assertBech32Printable("bech32.encode prefix", prefix);
const lowered = prefix.toLowerCase();
const sum = bechChecksum(lowered, words, ENCODING_CONST);
return `${lowered}1${BECH_ALPHABET.encode(wordsToU8(words))}${sum}`;
}
function decode(str, limit = 90) {
astr("bech32.decode input", str);
if (limit !== false) anumber(limit, "limit");
const slen = str.length;
if (slen < 8 || limit !== false && slen > limit) throw new TypeError(`invalid string length ${slen}, expected (8..${limit})`);
const lowered = str.toLowerCase();
if (str !== lowered) if (!BECH_UPPERCASE_PRINTABLE.test(str)) {
assertBech32Printable("bech32.decode input", str);
throw new Error(`mixed-case string not allowed`);
}
const sepIndex = lowered.lastIndexOf("1");
if (sepIndex === 0 || sepIndex === -1) throw new Error(`invalid separator "1"`);
const prefix = lowered.slice(0, sepIndex);
const data = lowered.slice(sepIndex + 1);
if (data.length < 6) throw new Error("invalid data length");
const digits = BECH_ALPHABET.decode(data);
const words = u8ToNumArr(digits, digits.length - 6);
const sum = bechChecksum(prefix, words, ENCODING_CONST);
if (!data.endsWith(sum)) throw new Error(`Invalid checksum in ${str}`);
return {
prefix: prefix,
words: words
};
}
const decodeUnsafe = unsafeWrapper(decode);
function decodeToBytes(str, limit = 90) {
const {prefix: prefix, words: words} = decode(str, limit);
return {
prefix: prefix,
words: words,
bytes: fromWords(words)
};
}
function encodeFromBytes(prefix, bytes) {
return encode(prefix, toWords(bytes));
}
return {
encode: encode,
decode: decode,
encodeFromBytes: encodeFromBytes,
decodeToBytes: decodeToBytes,
decodeUnsafe: decodeUnsafe,
fromWords: fromWords,
fromWordsUnsafe: fromWordsUnsafe,
toWords: toWords
};
}
null && freeze(() => genBech32("bech32"));
null && freeze(() => genBech32("bech32m"));
null && freeze(() => ({
encode(data) {
abytes(data);
for (let i = 0; i < data.length; i++) {
const byte = data[i];
if (byte > 127) throw new RangeError(`non-ASCII byte ${byte} at ${i}`);
}
return charcodesToString(data);
},
decode(str) {
if (typeof str !== "string") throw new TypeError("ascii string expected, got " + typeof str);
const res = new Uint8Array(str.length);
for (let i = 0; i < str.length; i++) {
const charCode = str.charCodeAt(i);
if (charCode > 127) throw new RangeError(`non-ASCII char "${str[i]}" (${charCode}) at ${i}`);
res[i] = charCode;
}
return res;
}
}));
const _isWellFormedShim = str => {
try {
return encodeURI(str) !== null;
} catch {
return false;
}
};
const _isWellFormed = null && (() => typeof "".isWellFormed === "function" ? str => str.isWellFormed() : _isWellFormedShim)();
const utf8err = i => new TypeError(`invalid utf8 at byte ${i}`);
const utf8Fallback = null && freeze(() => ({
encode(data) {
abytes(data);
let res = "";
for (let i = 0; i < data.length; ) {
const a = data[i++];
if (a < 128) {
res += String.fromCharCode(a);
continue;
}
if (a < 194 || i >= data.length) throw utf8err(i - 1);
const b = data[i++];
if ((b & 192) !== 128) throw utf8err(i - 1);
let cp = (a & 31) << 6 | b & 63;
if (a >= 224) {
if (i >= data.length) throw utf8err(i - 1);
const c = data[i++];
if ((c & 192) !== 128 || a === 224 && b < 160 || a === 237 && b >= 160) throw utf8err(i - 1);
cp = (a & 15) << 12 | (b & 63) << 6 | c & 63;
if (a >= 240) {
if (i >= data.length) throw utf8err(i - 1);
const d = data[i++];
if (a > 244 || (d & 192) !== 128 || a === 240 && b < 144 || a === 244 && b >= 144) throw utf8err(i - 1);
cp = (a & 7) << 18 | (b & 63) << 12 | (c & 63) << 6 | d & 63;
}
}
if (cp < 65536) res += String.fromCharCode(cp); else {
cp -= 65536;
res += String.fromCharCode((cp >> 10) + 55296, (cp & 1023) + 56320);
}
}
return res;
},
decode(str) {
astr("utf8", str);
if (!_isWellFormed(str)) throw new TypeError("utf8 expected well-formed string");
const res = new Uint8Array(str.length * 3);
let pos = 0;
for (let i = 0; i < str.length; i++) {
let c = str.charCodeAt(i);
if (c < 128) {
res[pos++] = c;
continue;
}
if (c >= 55296 && c <= 57343) {
const d = str.charCodeAt(++i);
c = 65536 + (c - 55296 << 10) + d - 56320;
}
if (c >= 65536) {
res[pos++] = c >> 18 | 240;
res[pos++] = c >> 12 & 63 | 128;
} else if (c >= 2048) res[pos++] = c >> 12 | 224; else res[pos++] = c >> 6 | 192;
if (c >= 2048) res[pos++] = c >> 6 & 63 | 128;
res[pos++] = c & 63 | 128;
}
return res.subarray(0, pos);
}
}));
null && freeze(() => {
let _utf8Encoder;
let _utf8Decoder;
const utf8Builtin = {
encode(data) {
abytes(data);
return (_utf8Decoder || (_utf8Decoder = new TextDecoder("utf-8", {
ignoreBOM: true,
fatal: true
}))).decode(data);
},
decode(str) {
astr("utf8", str);
if (!_isWellFormed(str)) throw new TypeError("utf8 expected well-formed string");
return (_utf8Encoder || (_utf8Encoder = new TextEncoder)).encode(str);
}
};
return {
encode: typeof TextDecoder === "function" ? utf8Builtin.encode : utf8Fallback.encode,
decode: typeof TextEncoder === "function" ? utf8Builtin.decode : utf8Fallback.decode
};
});
const hexFallback = freeze(() => chain(radix2(4), alphabet("0123456789abcdef", {
A: "a",
B: "b",
C: "c",
D: "d",
E: "e",
F: "f"
}), normalize(s => {
astr("hex", s);
if (s.length % 2 !== 0) throw new TypeError(`hex.decode: odd-length string (${s.length})`);
return s;
})));
null && freeze(() => ({
alphabet: alphabet,
base64Fallback: base64Fallback,
base64urlFallback: base64urlFallback,
hexFallback: hexFallback,
radix2: radix2,
radix58: radix58,
checksum: checksum,
utf8Fallback: utf8Fallback,
_isWellFormedShim: _isWellFormedShim
}));
const hasHexBuiltin = (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexBuiltin = {
encode(data) {
abytes(data);
return data.toHex();
},
decode(s) {
astr("hex", s);
return Uint8Array.fromHex(s);
}
};
const hex = freeze(() => hasHexBuiltin ? hexBuiltin : hexFallback);
},
8179: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Di: () => InvalidArgumentError,
b7: () => CommanderError,
c$: () => Option,
uB: () => Command
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8909);
const {DM: program, gu: createCommand, er: createArgument, Ww: createOption, b7: CommanderError, Di: InvalidArgumentError, a2: InvalidOptionArgumentError, uB: Command, ef: Argument, c$: Option, _V: Help} = _index_js__WEBPACK_IMPORTED_MODULE_0__;
},
370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => pLimit
});
class Node {
value;
next;
constructor(value) {
this.value = value;
}
}
class Queue {
#head;
#tail;
#size;
constructor() {
this.clear();
}
enqueue(value) {
const node = new Node(value);
if (this.#head) {
this.#tail.next = node;
this.#tail = node;
} else {
this.#head = node;
this.#tail = node;
}
this.#size++;
}
dequeue() {
const current = this.#head;
if (!current) return;
this.#head = this.#head.next;
this.#size--;
if (!this.#head) this.#tail = void 0;
return current.value;
}
peek() {
if (!this.#head) return;
return this.#head.value;
}
clear() {
this.#head = void 0;
this.#tail = void 0;
this.#size = 0;
}
get size() {
return this.#size;
}
* [Symbol.iterator]() {
let current = this.#head;
while (current) {
yield current.value;
current = current.next;
}
}
* drain() {
while (this.#head) yield this.dequeue();
}
}
function pLimit(concurrency) {
let rejectOnClear = false;
if (typeof concurrency === "object") ({concurrency: concurrency, rejectOnClear: rejectOnClear = false} = concurrency);
validateConcurrency(concurrency);
if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
const queue = new Queue;
let activeCount = 0;
const resumeNext = () => {
if (activeCount < concurrency && queue.size > 0) {
activeCount++;
queue.dequeue().run();
}
};
const next = () => {
activeCount--;
resumeNext();
};
const run = async (function_, resolve, arguments_) => {
const result = (async () => function_(...arguments_))();
resolve(result);
try {
await result;
} catch {}
next();
};
const enqueue = (function_, resolve, reject, arguments_) => {
const queueItem = {
reject: reject
};
new Promise(internalResolve => {
queueItem.run = internalResolve;
queue.enqueue(queueItem);
}).then(run.bind(void 0, function_, resolve, arguments_));
if (activeCount < concurrency) resumeNext();
};
const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
enqueue(function_, resolve, reject, arguments_);
});
Object.defineProperties(generator, {
activeCount: {
get: () => activeCount
},
pendingCount: {
get: () => queue.size
},
clearQueue: {
value() {
if (!rejectOnClear) {
queue.clear();
return;
}
const abortError = AbortSignal.abort().reason;
while (queue.size > 0) queue.dequeue().reject(abortError);
}
},
concurrency: {
get: () => concurrency,
set(newConcurrency) {
validateConcurrency(newConcurrency);
concurrency = newConcurrency;
queueMicrotask(() => {
while (activeCount < concurrency && queue.size > 0) resumeNext();
});
}
},
map: {
async value(iterable, function_) {
const promises = [];
try {
Array.from(iterable, (value, index) => {
const promise = generator(function_, value, index);
promises.push(promise);
return promise;
});
} catch (error) {
for (const promise of promises) promise.catch(() => {});
throw error;
}
return Promise.all(promises);
}
}
});
return generator;
}
function validateConcurrency(concurrency) {
if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
},
606: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ay: () => pMap
});
function pMap(iterable, mapper, options) {
return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, {concurrency: concurrency = Number.POSITIVE_INFINITY, stopOnError: stopOnError = true, signal: signal} = {}, isSettled) {
return new Promise((resolve_, reject_) => {
validateOptions(iterable, mapper, concurrency);
const result = [];
const errors = [];
let skippedCount = 0;
let isResolved = false;
let isIterableDone = false;
const pendingIndexes = new Set;
let doneIndex = Number.POSITIVE_INFINITY;
let currentIndex = 0;
const iterator = getIterator(iterable);
const signalListener = () => {
reject(signal.reason);
};
const cleanup = () => {
signal?.removeEventListener("abort", signalListener);
};
const resolve = value => {
resolve_(value);
cleanup();
};
const reject = reason => {
if (isResolved) return;
isResolved = true;
reject_(reason);
cleanup();
if (!isIterableDone) closeIterator(iterator);
};
if (signal) {
if (signal.aborted) {
reject(signal.reason);
return;
}
signal.addEventListener("abort", signalListener, {
once: true
});
}
const pull = createPuller(iterator);
const settleIfFinished = () => {
if (isResolved || doneIndex === Number.POSITIVE_INFINITY) return;
for (const index of pendingIndexes) if (index < doneIndex) return;
if (!stopOnError) {
const collectedErrors = [];
for (let index = 0; index < Math.min(doneIndex, errors.length); index++) if (index in errors) collectedErrors.push(errors[index]);
if (collectedErrors.length > 0) {
reject(new AggregateError(collectedErrors));
return;
}
}
isResolved = true;
if (!isIterableDone) closeIterator(iterator);
const lastIndex = Math.min(doneIndex, result.length);
if (lastIndex === result.length && skippedCount === 0) {
resolve(result);
return;
}
resolve(result.slice(0, lastIndex).filter(value => value !== pMapSkip));
};
const next = async () => {
if (isResolved || currentIndex >= doneIndex) return;
const index = currentIndex++;
pendingIndexes.add(index);
let nextItem;
try {
nextItem = await pull();
} catch (error) {
pendingIndexes.delete(index);
if (index < doneIndex) throw error;
settleIfFinished();
return;
}
if (nextItem.done) {
pendingIndexes.delete(index);
doneIndex = Math.min(doneIndex, index);
isIterableDone = true;
settleIfFinished();
return;
}
const runner = (async () => {
try {
const element = await nextItem.value;
if (isResolved || index >= doneIndex) return;
const value = await mapper(element, index);
if (index >= doneIndex) return;
if (value === pMapStop) {
doneIndex = index;
return;
}
if (value === pMapSkip) skippedCount++;
result[index] = isSettled && value !== pMapSkip ? {
status: "fulfilled",
value: value
} : value;
} catch (error) {
if (index >= doneIndex) return;
if (isSettled) result[index] = {
status: "rejected",
reason: error
}; else if (stopOnError) {
reject(error);
return;
} else errors[index] = error;
} finally {
pendingIndexes.delete(index);
settleIfFinished();
}
try {
await next();
} catch (error) {
reject(error);
}
})();
runner.then(() => new Promise(() => {})).then(resolve_);
};
(async () => {
for (let index = 0; index < concurrency; index++) {
try {
await next();
} catch (error) {
reject(error);
break;
}
if (isResolved || currentIndex >= doneIndex) break;
}
})();
});
}
const pMapSkip = Symbol("skip");
const pMapStop = Symbol("stop");
function validateOptions(iterable, mapper, concurrency) {
if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
if (typeof mapper !== "function") throw new TypeError("Mapper function is required");
if (!isLimit(concurrency, 1)) throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
}
function isLimit(value, minimum) {
return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
try {
await (iterator.return?.());
} catch {}
}
function createPuller(iterator) {
let isSourceDone = false;
const markDone = item => {
if (item?.done) isSourceDone = true;
};
return () => {
if (isSourceDone) return {
done: true
};
const result = iterator.next();
markDone(result);
if (typeof result?.then !== "function") return result;
const promise = Promise.resolve(result);
promise.then(markDone, () => {});
return promise;
};
}
},
7934: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CxQ: () => strictTuple,
FsL: () => pipe,
H0v: () => rawCheck,
Ikc: () => object,
KCZ: () => union,
KIO: () => picklist,
L5J: () => unknown,
Oxt: () => variant,
Wwf: () => minValue,
Y2b: () => safeInteger,
YOg: () => array,
YjP: () => string,
ZEF: () => keyof,
aig: () => number,
cGV: () => maxValue,
chJ: () => null_,
euz: () => literal,
g1P: () => record,
hq: () => nonEmpty,
lqM: () => optional,
mee: () => nullable,
pdi: () => transform,
rej: () => strictObject,
xLC: () => safeParse,
yGV: () => regex,
z6Y: () => check,
zMY: () => boolean
});
let store$4;
const DEFAULT_CONFIG = {
lang: void 0,
message: void 0,
abortEarly: void 0,
abortPipeEarly: void 0
};
function getGlobalConfig(config$1) {
if (!config$1 && !store$4) return DEFAULT_CONFIG;
return {
lang: config$1?.lang ?? store$4?.lang,
message: config$1?.message,
abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
};
}
let store$3;
function getGlobalMessage(lang) {
return store$3?.get(lang);
}
let store$2;
function getSchemaMessage(lang) {
return store$2?.get(lang);
}
let store$1;
function getSpecificMessage(reference, lang) {
return store$1?.get(reference)?.get(lang);
}
function _stringify(input) {
const type = typeof input;
if (type === "string") return `"${input}"`;
if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
return type;
}
function _addIssue(context, label, dataset, config$1, other) {
const input = other && "input" in other ? other.input : dataset.value;
const expected = other?.expected ?? context.expects ?? null;
const received = other?.received ?? _stringify(input);
const issue = {
kind: context.kind,
type: context.type,
input: input,
expected: expected,
received: received,
message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
requirement: context.requirement,
path: other?.path,
issues: other?.issues,
lang: config$1.lang,
abortEarly: config$1.abortEarly,
abortPipeEarly: config$1.abortPipeEarly
};
const isSchema = context.kind === "schema";
const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
if (isSchema) dataset.typed = false;
if (dataset.issues) dataset.issues.push(issue); else dataset.issues = [ issue ];
}
function _isSameValueZero(value1, value2) {
return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
function _isValidObjectKey(object$1, key) {
return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
function _joinExpects(values$1, separator) {
const list = [ ...new Set(values$1) ];
if (list.length > 1) return `(${list.join(` ${separator} `)})`;
return list[0] ?? "never";
}
function _standardSchema(schema) {
schema["~standard"] = {
version: 1,
vendor: "valibot",
validate: value$1 => schema["~run"]({
value: value$1
}, getGlobalConfig())
};
return schema;
}
Error;
function check(requirement, message$1) {
return {
kind: "validation",
type: "check",
reference: check,
async: false,
expects: null,
requirement: requirement,
message: message$1,
"~run"(dataset, config$1) {
if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
return dataset;
}
};
}
function maxValue(requirement, message$1) {
return {
kind: "validation",
type: "max_value",
reference: maxValue,
async: false,
expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
requirement: requirement,
message: message$1,
"~run"(dataset, config$1) {
if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, {
received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
});
return dataset;
}
};
}
function minValue(requirement, message$1) {
return {
kind: "validation",
type: "min_value",
reference: minValue,
async: false,
expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
requirement: requirement,
message: message$1,
"~run"(dataset, config$1) {
if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
});
return dataset;
}
};
}
function nonEmpty(message$1) {
return {
kind: "validation",
type: "non_empty",
reference: nonEmpty,
async: false,
expects: "!0",
message: message$1,
"~run"(dataset, config$1) {
if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, {
received: "0"
});
return dataset;
}
};
}
function rawCheck(action) {
return {
kind: "validation",
type: "raw_check",
reference: rawCheck,
async: false,
expects: null,
"~run"(dataset, config$1) {
action({
dataset: dataset,
config: config$1,
addIssue: info => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
});
return dataset;
}
};
}
function regex(requirement, message$1) {
return {
kind: "validation",
type: "regex",
reference: regex,
async: false,
expects: `${requirement}`,
requirement: requirement,
message: message$1,
"~run"(dataset, config$1) {
if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
return dataset;
}
};
}
function safeInteger(message$1) {
return {
kind: "validation",
type: "safe_integer",
reference: safeInteger,
async: false,
expects: null,
requirement: Number.isSafeInteger,
message: message$1,
"~run"(dataset, config$1) {
if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
return dataset;
}
};
}
function transform(operation) {
return {
kind: "transformation",
type: "transform",
reference: transform,
async: false,
operation: operation,
"~run"(dataset) {
dataset.value = this.operation(dataset.value);
return dataset;
}
};
}
const ABORT_EARLY_CONFIG = {
abortEarly: true
};
function getFallback(schema, dataset, config$1) {
return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
function getDefault(schema, dataset, config$1) {
return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
function array(item, message$1) {
return _standardSchema({
kind: "schema",
type: "array",
reference: array,
expects: "Array",
async: false,
item: item,
message: message$1,
"~run"(dataset, config$1) {
const input = dataset.value;
if (Array.isArray(input)) {
dataset.typed = true;
dataset.value = [];
for (let key = 0; key < input.length; key++) {
const value$1 = input[key];
const itemDataset = this.item["~run"]({
value: value$1
}, config$1);
if (itemDataset.issues) {
const pathItem = {
type: "array",
origin: "value",
input: input,
key: key,
value: value$1
};
for (const issue of itemDataset.issues) {
if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
dataset.issues?.push(issue);
}
if (!dataset.issues) dataset.issues = itemDataset.issues;
if (config$1.abortEarly) {
dataset.typed = false;
break;
}
}
if (!itemDataset.typed) dataset.typed = false;
dataset.value.push(itemDataset.value);
}
} else _addIssue(this, "type", dataset, config$1);
return dataset;
}
});
}
function boolean(message$1) {
return _standardSchema({
kind: "schema",
type: "boolean",
reference: boolean,
expects: "boolean",
async: false,
message: message$1,
"~run"(dataset, config$1) {
if (typeof dataset.value === "boolean") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
return dataset;
}
});
}
function literal(literal_, message$1) {
return _standardSchema({
kind: "schema",
type: "literal",
reference: literal,
expects: _stringify(literal_),
async: false,
literal: literal_,
message: message$1,
"~run"(dataset, config$1) {
if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
return dataset;
}
});
}
function null_(message$1) {
return _standardSchema({
kind: "schema",
type: "null",
reference: null_,
expects: "null",
async: false,
message: message$1,
"~run"(dataset, config$1) {
if (dataset.value === null) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
return dataset;
}
});
}
function nullable(wrapped, default_) {
return _standardSchema({
kind: "schema",
type: "nullable",
reference: nullable,
expects: `(${wrapped.expects} | null)`,
async: false,
wrapped: wrapped,
default: default_,
"~run"(dataset, config$1) {
if (dataset.value === null) {
if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
if (dataset.value === null) {
dataset.typed = true;
return dataset;
}
}
return this.wrapped["~run"](dataset, config$1);
}
});
}
function number(message$1) {
return _standardSchema({
kind: "schema",
type: "number",
reference: number,
expects: "number",
async: false,
message: message$1,
"~run"(dataset, config$1) {
if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
return dataset;
}
});
}
function object(entries$1, message$1) {
return _standardSchema({
kind: "schema",
type: "object",
reference: object,
expects: "Object",
async: false,
entries: entries$1,
message: message$1,
"~run"(dataset, config$1) {
const input = dataset.value;
if (input && typeof input === "object") {
dataset.typed = true;
dataset.value = {};
for (const key in this.entries) {
const valueSchema = this.entries[key];
if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
const value$1 = key in input ? input[key] : getDefault(valueSchema);
const valueDataset = valueSchema["~run"]({
value: value$1
}, config$1);
if (valueDataset.issues) {
const pathItem = {
type: "object",
origin: "value",
input: input,
key: key,
value: value$1
};
for (const issue of valueDataset.issues) {
if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
dataset.issues?.push(issue);
}
if (!dataset.issues) dataset.issues = valueDataset.issues;
if (config$1.abortEarly) {
dataset.typed = false;
break;
}
}
if (!valueDataset.typed) dataset.typed = false;
dataset.value[key] = valueDataset.value;
} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
_addIssue(this, "key", dataset, config$1, {
input: void 0,
expected: `"${key}"`,
path: [ {
type: "object",
origin: "key",
input: input,
key: key,
value: input[key]
} ]
});
if (config$1.abortEarly) break;
}
}
} else _addIssue(this, "type", dataset, config$1);
return dataset;
}
});
}
function optional(wrapped, default_) {
return _standardSchema({
kind: "schema",
type: "optional",
reference: optional,
expects: `(${wrapped.expects} | undefined)`,
async: false,
wrapped: wrapped,
default: default_,
"~run"(dataset, config$1) {
if (dataset.value === void 0) {
if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
if (dataset.value === void 0) {
dataset.typed = true;
return dataset;
}
}
return this.wrapped["~run"](dataset, config$1);
}
});
}
function picklist(options, message$1) {
return _standardSchema({
kind: "schema",
type: "picklist",
reference: picklist,
expects: _joinExpects(options.map(_stringify), "|"),
async: false,
options: options,
message: message$1,
"~run"(dataset, config$1) {
if (this.options.includes(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
return dataset;
}
});
}
function record(key, value$1, message$1) {
return _standardSchema({
kind: "schema",
type: "record",
reference: record,
expects: "Object",
async: false,
key: key,
value: value$1,
message: message$1,
"~run"(dataset, config$1) {
const input = dataset.value;
if (input && typeof input === "object") {
dataset.typed = true;
dataset.value = {};
for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
const entryValue = input[entryKey];
const keyDataset = this.key["~run"]({
value: entryKey
}, config$1);
if (keyDataset.issues) {
const pathItem = {
type: "object",
origin: "key",
input: input,
key: entryKey,
value: entryValue
};
for (const issue of keyDataset.issues) {
issue.path = [ pathItem ];
dataset.issues?.push(issue);
}
if (!dataset.issues) dataset.issues = keyDataset.issues;
if (config$1.abortEarly) {
dataset.typed = false;
break;
}
}
const valueDataset = this.value["~run"]({
value: entryValue
}, config$1);
if (valueDataset.issues) {
const pathItem = {
type: "object",
origin: "value",
input: input,
key: entryKey,
value: entryValue
};
for (const issue of valueDataset.issues) {
if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
dataset.issues?.push(issue);
}
if (!dataset.issues) dataset.issues = valueDataset.issues;
if (config$1.abortEarly) {
dataset.typed = false;
break;
}
}
if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
}
} else _addIssue(this, "type", dataset, config$1);
return dataset;
}
});
}
function strictObject(entries$1, message$1) {
return _standardSchema({
kind: "schema",
type: "strict_object",
reference: strictObject,
expects: "Object",
async: false,
entries: entries$1,
message: message$1,
"~run"(dataset, config$1) {
const input = dataset.value;
if (input && typeof input === "object") {
dataset.typed = true;
dataset.value = {};
for (const key in this.entries) {
const valueSchema = this.entries[key];
if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
const value$1 = key in input ? input[key] : getDefault(valueSchema);
const valueDataset = valueSchema["~run"]({
value: value$1
}, config$1);
if (valueDataset.issues) {
const pathItem = {
type: "object",
origin: "value",
input: input,
key: key,
value: value$1
};
for (const issue of valueDataset.issues) {
if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
dataset.issues?.push(issue);
}
if (!dataset.issues) dataset.issues = valueDataset.issues;
if (config$1.abortEarly) {
dataset.typed = false;
break;
}
}
if (!valueDataset.typed) dataset.typed = false;
dataset.value[key] = valueDataset.value;
} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
_addIssue(this, "key", dataset, config$1, {
input: void 0,
expected: `"${key}"`,
path: [ {
type: "object",
origin: "key",
input: input,
key: key,
value: input[key]
} ]
});
if (config$1.abortEarly) break;
}
}
if (!dataset.issues || !config$1.abortEarly) for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
_addIssue(this, "key", dataset, config$1, {
input: key,
expected: "never",
path: [ {
type: "object",
origin: "key",
input: input,
key: key,
value: input[key]
} ]
});
break;
}
} else _addIssue(this, "type", dataset, config$1);
return dataset;
}
});
}
function strictTuple(items, message$1) {
return _standardSchema({
kind: "schema",
type: "strict_tuple",
reference: strictTuple,
expects: "Array",
async: false,
items: items,
message: message$1,
"~run"(dataset, config$1) {
const input = dataset.value;
if (Array.isArray(input)) {
dataset.typed = true;
dataset.value = [];
for (let key = 0; key < this.items.length; key++) {
const value$1 = input[key];
const itemDataset = this.items[key]["~run"]({
value: value$1
}, config$1);
if (itemDataset.issues) {
const pathItem = {
type: "array",
origin: "value",
input: input,
key: key,
value: value$1
};
for (const issue of itemDataset.issues) {
if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
dataset.issues?.push(issue);
}
if (!dataset.issues) dataset.issues = itemDataset.issues;
if (config$1.abortEarly) {
dataset.typed = false;
break;
}
}
if (!itemDataset.typed) dataset.typed = false;
dataset.value.push(itemDataset.value);
}
if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
input: input[this.items.length],
expected: "never",
path: [ {
type: "array",
origin: "value",
input: input,
key: this.items.length,
value: input[this.items.length]
} ]
});
} else _addIssue(this, "type", dataset, config$1);
return dataset;
}
});
}
function string(message$1) {
return _standardSchema({
kind: "schema",
type: "string",
reference: string,
expects: "string",
async: false,
message: message$1,
"~run"(dataset, config$1) {
if (typeof dataset.value === "string") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
return dataset;
}
});
}
function _subIssues(datasets) {
let issues;
if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue); else issues = dataset.issues;
return issues;
}
function union(options, message$1) {
return _standardSchema({
kind: "schema",
type: "union",
reference: union,
expects: _joinExpects(options.map(option => option.expects), "|"),
async: false,
options: options,
message: message$1,
"~run"(dataset, config$1) {
let validDataset;
let typedDatasets;
let untypedDatasets;
for (const schema of this.options) {
const optionDataset = schema["~run"]({
value: dataset.value
}, config$1);
if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset); else typedDatasets = [ optionDataset ]; else {
validDataset = optionDataset;
break;
} else if (untypedDatasets) untypedDatasets.push(optionDataset); else untypedDatasets = [ optionDataset ];
}
if (validDataset) return validDataset;
if (typedDatasets) {
if (typedDatasets.length === 1) return typedDatasets[0];
_addIssue(this, "type", dataset, config$1, {
issues: _subIssues(typedDatasets)
});
dataset.typed = true;
} else if (untypedDatasets?.length === 1) return untypedDatasets[0]; else _addIssue(this, "type", dataset, config$1, {
issues: _subIssues(untypedDatasets)
});
return dataset;
}
});
}
function unknown() {
return _standardSchema({
kind: "schema",
type: "unknown",
reference: unknown,
expects: "unknown",
async: false,
"~run"(dataset) {
dataset.typed = true;
return dataset;
}
});
}
function variant(key, options, message$1) {
return _standardSchema({
kind: "schema",
type: "variant",
reference: variant,
expects: "Object",
async: false,
key: key,
options: options,
message: message$1,
"~run"(dataset, config$1) {
const input = dataset.value;
if (input && typeof input === "object") {
let outputDataset;
let maxDiscriminatorPriority = 0;
let invalidDiscriminatorKey = this.key;
let expectedDiscriminators = [];
const parseOptions = (variant$1, allKeys) => {
for (const schema of variant$1.options) {
if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key)); else {
let keysAreValid = true;
let currentPriority = 0;
for (const currentKey of allKeys) {
const discriminatorSchema = schema.entries[currentKey];
if (currentKey in input ? discriminatorSchema["~run"]({
typed: false,
value: input[currentKey]
}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
keysAreValid = false;
if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
maxDiscriminatorPriority = currentPriority;
invalidDiscriminatorKey = currentKey;
expectedDiscriminators = [];
}
if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
break;
}
currentPriority++;
}
if (keysAreValid) {
const optionDataset = schema["~run"]({
value: input
}, config$1);
if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
}
}
if (outputDataset && !outputDataset.issues) break;
}
};
parseOptions(this, new Set([ this.key ]));
if (outputDataset) return outputDataset;
_addIssue(this, "type", dataset, config$1, {
input: input[invalidDiscriminatorKey],
expected: _joinExpects(expectedDiscriminators, "|"),
path: [ {
type: "object",
origin: "value",
input: input,
key: invalidDiscriminatorKey,
value: input[invalidDiscriminatorKey]
} ]
});
} else _addIssue(this, "type", dataset, config$1);
return dataset;
}
});
}
function keyof(schema, message$1) {
return picklist(Object.keys(schema.entries), message$1);
}
function pipe(...pipe$1) {
return _standardSchema({
...pipe$1[0],
pipe: pipe$1,
"~run"(dataset, config$1) {
for (const item of pipe$1) if (item.kind !== "metadata") {
if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
dataset.typed = false;
break;
}
if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
}
return dataset;
}
});
}
function safeParse(schema, input, config$1) {
const dataset = schema["~run"]({
value: input
}, getGlobalConfig(config$1));
return {
typed: dataset.typed,
success: !dataset.issues,
output: dataset.value,
issues: dataset.issues
};
}
}
};
