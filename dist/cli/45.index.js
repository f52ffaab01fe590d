export const id = 45;

export const ids = [ 45 ];

export const modules = {
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
 3305: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _L: () => _boolean,
   qm: () => _gte,
   LK: () => _int,
   G1: () => _isoDateTime,
   Zm: () => _lte,
   m9: () => _minLength,
   G8: () => _never,
   UI: () => _nonnegative,
   jw: () => _null,
   NC: () => _positive,
   fU: () => _refine,
   Fk: () => _regex,
   Rl: () => _string,
   MB: () => _superRefine,
   E4: () => _undefined,
   em: () => _unknown,
   q0: () => describe,
   mI: () => meta
  });
  var core_checks = __webpack_require__(4890);
  var _a;
  null && Symbol("ZodOutput");
  null && Symbol("ZodInput");
  class $ZodRegistry {
   constructor() {
    this._map = new WeakMap;
    this._idmap = new Map;
   }
   add(schema, ..._meta) {
    const meta = _meta[0];
    this._map.set(schema, meta);
    if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
    return this;
   }
   clear() {
    this._map = new WeakMap;
    this._idmap = new Map;
    return this;
   }
   remove(schema) {
    const meta = this._map.get(schema);
    if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
    this._map.delete(schema);
    return this;
   }
   get(schema) {
    const p = schema._zod.parent;
    if (p) {
     const pm = {
      ...this.get(p) ?? {}
     };
     delete pm.id;
     const f = {
      ...pm,
      ...this._map.get(schema)
     };
     return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
   }
   has(schema) {
    return this._map.has(schema);
   }
  }
  function registry() {
   return new $ZodRegistry;
  }
  (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
  const globalRegistry = globalThis.__zod_globalRegistry;
  var core_util = __webpack_require__(4723);
  function snapshotChecks(def) {
   if (def.checks) def.checks = [ ...def.checks ];
   return def;
  }
  function _string(Class, params) {
   return new Class(snapshotChecks({
    type: "string",
    ...core_util.A2(params)
   }));
  }
  function _isoDateTime(Class, params) {
   return new Class({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...core_util.A2(params)
   });
  }
  function _int(Class, params) {
   return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...core_util.A2(params)
   });
  }
  function _boolean(Class, params) {
   return new Class({
    type: "boolean",
    ...core_util.A2(params)
   });
  }
  function _undefined(Class, params) {
   return new Class({
    type: "undefined",
    ...core_util.A2(params)
   });
  }
  function _null(Class, params) {
   return new Class({
    type: "null",
    ...core_util.A2(params)
   });
  }
  function _unknown(Class) {
   return new Class({
    type: "unknown"
   });
  }
  function _never(Class, params) {
   return new Class({
    type: "never",
    ...core_util.A2(params)
   });
  }
  function _lte(value, params) {
   return new core_checks.sm({
    check: "less_than",
    ...core_util.A2(params),
    value: value,
    inclusive: true
   });
  }
  function _gt(value, params) {
   return new core_checks.J_({
    check: "greater_than",
    ...core_util.A2(params),
    value: value,
    inclusive: false
   });
  }
  function _gte(value, params) {
   return new core_checks.J_({
    check: "greater_than",
    ...core_util.A2(params),
    value: value,
    inclusive: true
   });
  }
  function _positive(params) {
   return _gt(0, params);
  }
  function _nonnegative(params) {
   return _gte(0, params);
  }
  function _minLength(minimum, params) {
   return new core_checks.Kk({
    check: "min_length",
    ...core_util.A2(params),
    minimum: minimum
   });
  }
  function _regex(pattern, params) {
   return new core_checks.DG({
    check: "string_format",
    format: "regex",
    ...core_util.A2(params),
    pattern: pattern
   });
  }
  function _refine(Class, fn, _params) {
   const schema = new Class({
    type: "custom",
    check: "custom",
    fn: fn,
    ...core_util.A2(_params)
   });
   return schema;
  }
  function _superRefine(fn, params) {
   const ch = _check(payload => {
    payload.addIssue = issue => {
     if (typeof issue === "string") payload.issues.push(core_util.sn(issue, payload.value, ch._zod.def)); else {
      const _issue = issue;
      if (_issue.fatal) _issue.continue = false;
      _issue.code ?? (_issue.code = "custom");
      if (!("input" in _issue)) _issue.input = payload.value;
      _issue.inst ?? (_issue.inst = ch);
      _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
      payload.issues.push(core_util.sn(_issue));
     }
    };
    return fn(payload.value, payload);
   }, params);
   return ch;
  }
  function _check(fn, params) {
   const ch = new core_checks.QP({
    check: "custom",
    ...core_util.A2(params)
   });
   ch._zod.check = fn;
   return ch;
  }
  function describe(description) {
   const ch = new core_checks.QP({
    check: "describe"
   });
   ch._zod.onattach = [ inst => {
    const existing = globalRegistry.get(inst) ?? {};
    globalRegistry.add(inst, {
     ...existing,
     description: description
    });
   } ];
   ch._zod.check = () => {};
   return ch;
  }
  function meta(metadata) {
   const ch = new core_checks.QP({
    check: "meta"
   });
   ch._zod.onattach = [ inst => {
    const existing = globalRegistry.get(inst) ?? {};
    globalRegistry.add(inst, {
     ...existing,
     ...metadata
    });
   } ];
   ch._zod.check = () => {};
   return ch;
  }
 },
 4890: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DG: () => $ZodCheckRegex,
   J_: () => $ZodCheckGreaterThan,
   KH: () => $ZodCheckNumberFormat,
   Kk: () => $ZodCheckMinLength,
   QP: () => $ZodCheck,
   ql: () => $ZodCheckStringFormat,
   sm: () => $ZodCheckLessThan
  });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
  var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4723);
  const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
   var _a;
   inst._zod ?? (inst._zod = {});
   inst._zod.def = def;
   (_a = inst._zod).onattach ?? (_a.onattach = []);
  });
  const _whenHasSize = payload => {
   const val = payload.value;
   return !util.nullish(val) && val.size !== void 0;
  };
  const _whenHasLength = payload => {
   const val = payload.value;
   return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && val.length !== void 0;
  };
  const numericOriginMap = {
   number: "number",
   bigint: "bigint",
   object: "date"
  };
  const $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def) => {
   $ZodCheck.init(inst, def);
   const origin = numericOriginMap[typeof def.value];
   inst._zod.check = payload => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
    payload.issues.push({
     origin: numericOriginMap[typeof payload.value] ?? origin,
     code: "too_big",
     maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
     input: payload.value,
     inclusive: def.inclusive,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def) => {
   $ZodCheck.init(inst, def);
   const origin = numericOriginMap[typeof def.value];
   inst._zod.check = payload => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
    payload.issues.push({
     origin: numericOriginMap[typeof payload.value] ?? origin,
     code: "too_small",
     minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
     input: payload.value,
     inclusive: def.inclusive,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
   $ZodCheck.init(inst, def);
   inst._zod.check = payload => {
    if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : util.floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple) return;
    payload.issues.push({
     origin: typeof payload.value,
     code: "not_multiple_of",
     divisor: def.value,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
   $ZodCheck.init(inst, def);
   def.format = def.format || "float64";
   const isInt = def.format?.includes("int");
   const origin = isInt ? "int" : "number";
   const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
   inst._zod.check = payload => {
    const input = payload.value;
    if (isInt) {
     if (!Number.isInteger(input)) {
      payload.issues.push({
       expected: origin,
       format: def.format,
       code: "invalid_type",
       continue: false,
       input: input,
       inst: inst
      });
      return;
     }
     if (!Number.isSafeInteger(input)) {
      if (input > 0) payload.issues.push({
       input: input,
       code: "too_big",
       maximum: Number.MAX_SAFE_INTEGER,
       note: "Integers must be within the safe integer range.",
       inst: inst,
       origin: origin,
       inclusive: true,
       continue: !def.abort
      }); else payload.issues.push({
       input: input,
       code: "too_small",
       minimum: Number.MIN_SAFE_INTEGER,
       note: "Integers must be within the safe integer range.",
       inst: inst,
       origin: origin,
       inclusive: true,
       continue: !def.abort
      });
      return;
     }
    }
    if (input < minimum) payload.issues.push({
     origin: "number",
     input: input,
     code: "too_small",
     minimum: minimum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
    if (input > maximum) payload.issues.push({
     origin: "number",
     input: input,
     code: "too_big",
     maximum: maximum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
   $ZodCheck.init(inst, def);
   const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
   inst._zod.check = payload => {
    const input = payload.value;
    if (input < minimum) payload.issues.push({
     origin: "bigint",
     input: input,
     code: "too_small",
     minimum: minimum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
    if (input > maximum) payload.issues.push({
     origin: "bigint",
     input: input,
     code: "too_big",
     maximum: maximum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMaxSize", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
   inst._zod.check = payload => {
    const input = payload.value;
    const size = input.size;
    if (size <= def.maximum) return;
    payload.issues.push({
     origin: util.getSizableOrigin(input),
     code: "too_big",
     maximum: def.maximum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMinSize", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
   inst._zod.check = payload => {
    const input = payload.value;
    const size = input.size;
    if (size >= def.minimum) return;
    payload.issues.push({
     origin: util.getSizableOrigin(input),
     code: "too_small",
     minimum: def.minimum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
   inst._zod.check = payload => {
    const input = payload.value;
    const size = input.size;
    if (size === def.size) return;
    const tooBig = size > def.size;
    payload.issues.push({
     origin: util.getSizableOrigin(input),
     ...tooBig ? {
      code: "too_big",
      maximum: def.size
     } : {
      code: "too_small",
      minimum: def.size
     },
     inclusive: true,
     exact: true,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMaxLength", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? util.codePointLength(input) : units;
    if (length <= def.maximum) return;
    const origin = util.getLengthableOrigin(input);
    payload.issues.push({
     origin: origin,
     code: "too_big",
     maximum: def.maximum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
    if (length >= def.minimum) return;
    const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
    payload.issues.push({
     origin: origin,
     code: "too_small",
     minimum: def.minimum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? util.codePointLength(input) : units;
    if (length === def.length) return;
    const origin = util.getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
     origin: origin,
     ...tooBig ? {
      code: "too_big",
      maximum: def.length
     } : {
      code: "too_small",
      minimum: def.length
     },
     inclusive: true,
     exact: true,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def) => {
   var _a, _b;
   $ZodCheck.init(inst, def);
   if (def.pattern) (_a = inst._zod).check ?? (_a.check = payload => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: def.format,
     input: payload.value,
     ...def.pattern ? {
      pattern: def.pattern.toString()
     } : {},
     inst: inst,
     continue: !def.abort
    });
   }); else (_b = inst._zod).check ?? (_b.check = () => {});
  });
  const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def) => {
   $ZodCheckStringFormat.init(inst, def);
   inst._zod.check = payload => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "regex",
     input: payload.value,
     pattern: def.pattern.toString(),
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckLowerCase", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.lowercase);
   $ZodCheckStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCheckUpperCase", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.uppercase);
   $ZodCheckStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCheckIncludes", (inst, def) => {
   $ZodCheck.init(inst, def);
   const escapedRegex = util.escapeRegex(def.includes);
   const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
   def.pattern = pattern;
   inst._zod.check = payload => {
    if (payload.value.includes(def.includes, def.position)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "includes",
     includes: def.includes,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckStartsWith", (inst, def) => {
   $ZodCheck.init(inst, def);
   const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
   def.pattern ?? (def.pattern = pattern);
   inst._zod.check = payload => {
    if (payload.value.startsWith(def.prefix)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "starts_with",
     prefix: def.prefix,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckEndsWith", (inst, def) => {
   $ZodCheck.init(inst, def);
   const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
   def.pattern ?? (def.pattern = pattern);
   inst._zod.check = payload => {
    if (payload.value.endsWith(def.suffix)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "ends_with",
     suffix: def.suffix,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function handleCheckPropertyResult(result, payload, property) {
   if (result.issues.length) payload.issues.push(...util.prefixIssues(property, result.issues));
  }
  null && core.$constructor("$ZodCheckProperty", (inst, def) => {
   $ZodCheck.init(inst, def);
   inst._zod.check = payload => {
    const result = def.schema._zod.run({
     value: payload.value[def.property],
     issues: []
    }, {});
    if (result instanceof Promise) return result.then(result => handleCheckPropertyResult(result, payload, def.property));
    handleCheckPropertyResult(result, payload, def.property);
    return;
   };
  });
  null && core.$constructor("$ZodCheckProperties", (inst, def) => {
   $ZodCheck.init(inst, def);
   util.hide(inst, Symbol.iterator, function*() {
    yield inst;
   });
   let entries;
   inst._zod.check = payload => {
    if (payload.value == null) {
     payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input: payload.value,
      inst: inst
     });
     return;
    }
    entries ?? (entries = Reflect.ownKeys(def.shape).map(key => [ key, def.shape[key] ]));
    const input = payload.value;
    let proms;
    for (const [key, schema] of entries) {
     const result = schema._zod.run({
      value: input[key],
      issues: []
     }, {});
     if (result instanceof Promise) {
      proms ?? (proms = []);
      proms.push(result.then(result => handleCheckPropertyResult(result, payload, key)));
     } else handleCheckPropertyResult(result, payload, key);
    }
    if (proms) return Promise.all(proms).then(() => {});
    return;
   };
  });
  null && core.$constructor("$ZodCheckMimeType", (inst, def) => {
   $ZodCheck.init(inst, def);
   const mimeSet = new Set(def.mime);
   inst._zod.check = payload => {
    if (mimeSet.has(payload.value.type)) return;
    payload.issues.push({
     code: "invalid_value",
     values: def.mime,
     input: payload.value.type,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckOverwrite", (inst, def) => {
   $ZodCheck.init(inst, def);
   inst._zod.check = payload => {
    payload.value = def.tx(payload.value);
   };
  });
 },
 8532: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $W: () => config,
   GT: () => $ZodAsyncError,
   cV: () => $ZodEncodeError,
   cr: () => globalConfig,
   xI: () => $constructor
  });
  var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);
  var _a;
  const _zodDesc = {
   value: void 0,
   enumerable: false
  };
  let _E = "captureStackTrace" in Error ? Error : null;
  function newError(Definition) {
   const E = _E;
   if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
     try {
      E.stackTraceLimit = 0;
     } catch {
      _E = null;
      return new Definition;
     }
     try {
      return new Definition;
     } finally {
      E.stackTraceLimit = saved;
     }
    }
   }
   return new Definition;
  }
  function $constructor(name, initializer, proto, params) {
   const zodProto = {};
   function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = new Set;
   }
   Internals.prototype = zodProto;
   const protoMembers = proto;
   const initialized = protoMembers && new WeakSet;
   function init(inst, def) {
    if (!inst._zod) {
     _zodDesc.value = new Internals(def);
     try {
      Object.defineProperty(inst, "_zod", _zodDesc);
     } finally {
      _zodDesc.value = void 0;
     }
    } else if (inst._zod.traits.has(name)) return;
    inst._zod.traits.add(name);
    initializer(inst, def);
    if (initialized) {
     const own = Object.getPrototypeOf(inst);
     const ctorProto = inst._zod.constr.prototype;
     let up = own;
     while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
     const target = up ?? own;
     if (!initialized.has(target)) {
      initialized.add(target);
      (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
     }
    }
    const proto = _.prototype;
    for (const k in proto) {
     if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
     if (!(k in inst)) inst[k] = proto[k].bind(inst);
    }
   }
   const Parent = params?.Parent ?? Object;
   class Definition extends Parent {}
   Object.defineProperty(Definition, "name", {
    value: name
   });
   function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
     for (const fn of deferred) fn();
     inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp) pp(inst);
    return inst;
   }
   Object.defineProperty(_, "init", {
    value: init
   });
   Object.defineProperty(_, Symbol.hasInstance, {
    value: inst => {
     if (params?.Parent && inst instanceof params.Parent) return true;
     return inst?._zod?.traits?.has(name);
    }
   });
   Object.defineProperty(_, "name", {
    value: name
   });
   return _;
  }
  null && Symbol("zod_brand");
  class $ZodAsyncError extends Error {
   constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
   }
  }
  class $ZodEncodeError extends Error {
   constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
   }
  }
  (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
  const globalConfig = globalThis.__zod_globalConfig;
  function config(newConfig) {
   if (newConfig) Object.assign(globalConfig, newConfig);
   return globalConfig;
  }
 },
 1041: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $p: () => $ZodArray,
   sF: () => $ZodBoolean,
   b0: () => $ZodCustom,
   P0: () => $ZodDiscriminatedUnion,
   VO: () => $ZodEnum,
   Ko: () => $ZodISODateTime,
   nu: () => $ZodLiteral,
   Um: () => $ZodNever,
   x8: () => $ZodNull,
   qc: () => $ZodNullable,
   vz: () => $ZodNumber,
   I: () => $ZodNumberFormat,
   L8: () => $ZodObject,
   ig: () => $ZodOptional,
   _m: () => $ZodPipe,
   $v: () => $ZodString,
   EY: () => $ZodStringFormat,
   Wc: () => $ZodTransform,
   G3: () => $ZodTuple,
   W4: () => $ZodType,
   Mv: () => $ZodUndefined,
   cu: () => $ZodUnion,
   GP: () => $ZodUnknown
  });
  var core_checks = __webpack_require__(4890);
  var core_core = __webpack_require__(8532);
  const uuid = version => {
   if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
   return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
  };
  null && uuid(4);
  null && uuid(6);
  null && uuid(7);
  const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
  function regexes_anchor(source) {
   return new RegExp(`^${source}$`);
  }
  null && regexes_anchor(dateSource);
  function timeSource(args) {
   const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
   const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
   return regex;
  }
  function datetime(args) {
   const opts = [ "Z" ];
   if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
   const qualified = `${timeSource({
    precision: args.precision,
    seconds: true
   })}(?:${opts.join("|")})`;
   const timeRegex = args.local ? `${qualified}|${timeSource({
    precision: args.precision
   })}` : qualified;
   return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
  }
  const anyString = /^[\s\S]{0,}$/;
  const number = /^-?\d+(?:\.\d+)?$/;
  const regexes_boolean = /^(?:true|false)$/i;
  const _null = /^null$/i;
  const _undefined = /^undefined$/i;
  function fixedBase64(bodyLength, padding) {
   return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
  }
  function fixedBase64url(length) {
   return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
  }
  null && fixedBase64(22, "==");
  null && fixedBase64url(22);
  null && fixedBase64(27, "=");
  null && fixedBase64url(27);
  null && fixedBase64(43, "=");
  null && fixedBase64url(43);
  null && fixedBase64(64, "");
  null && fixedBase64url(64);
  null && fixedBase64(86, "==");
  null && fixedBase64url(86);
  var core_util = __webpack_require__(4723);
  const version = {
   major: 4,
   minor: 6,
   patch: 7
  };
  const $ZodType = core_core.xI("$ZodType", (inst, def) => {
   var _a;
   inst ?? (inst = {});
   inst._zod.def = def;
   inst._zod.bag = inst._zod.bag || {};
   inst._zod.version = version;
   const defChecks = inst._zod.def.checks;
   const checks = inst._zod.traits.has("$ZodCheck") ? [ inst, ...defChecks ?? [] ] : defChecks?.length ? [ ...defChecks ] : [];
   for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
   if (checks.length === 0) {
    (_a = inst._zod).deferred ?? (_a.deferred = []);
    inst._zod.deferred?.push(() => {
     inst._zod.run = inst._zod.parse;
    });
   } else {
    const runChecks = (payload, checks, ctx) => {
     if (payload.memo) return payload;
     let isAborted = core_util.QH(payload);
     let asyncResult;
     for (const ch of checks) {
      if (ch._zod.def.when) {
       if (core_util.rL(payload)) continue;
       const shouldRun = ch._zod.def.when(payload);
       if (!shouldRun) continue;
      } else if (isAborted) continue;
      const currLen = payload.issues.length;
      const _ = ch._zod.check(payload);
      if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT;
      if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
       await _;
       const nextLen = payload.issues.length;
       if (nextLen === currLen) return;
       core_util.d3(payload.issues, currLen, inst);
       if (!isAborted) isAborted = core_util.QH(payload, currLen);
      }); else {
       const nextLen = payload.issues.length;
       if (nextLen === currLen) continue;
       core_util.d3(payload.issues, currLen, inst);
       if (!isAborted) isAborted = core_util.QH(payload, currLen);
      }
     }
     if (asyncResult) return asyncResult.then(() => payload);
     return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
     if (core_util.QH(canary)) {
      canary.aborted = true;
      return canary;
     }
     const checkResult = runChecks(payload, checks, ctx);
     if (checkResult instanceof Promise) {
      if (ctx.async === false) throw new core_core.GT;
      return checkResult.then(checkResult => inst._zod.parse(checkResult, ctx));
     }
     return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
     if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
     if (ctx.direction === "backward") {
      const canary = inst._zod.parse({
       value: payload.value,
       issues: []
      }, {
       ...ctx,
       skipChecks: true
      });
      if (canary instanceof Promise) return canary.then(canary => handleCanaryResult(canary, payload, ctx));
      return handleCanaryResult(canary, payload, ctx);
     }
     const result = inst._zod.parse(payload, ctx);
     if (result instanceof Promise) {
      if (ctx.async === false) throw new core_core.GT;
      return result.then(result => runChecks(result, checks, ctx));
     }
     return runChecks(result, checks, ctx);
    };
   }
  }, {
   get "~standard"() {
    return core_util.jD(this, "~standard", standardProps(this));
   },
   set "~standard"(value) {
    core_util.qh(this, "~standard", value);
   }
  });
  const toStandardResult = (r, ctx) => r.issues.length ? {
   issues: r.issues.map(iss => core_util.iR(iss, ctx, core_core.$W()))
  } : {
   value: r.value
  };
  async function validateAsync(inst, value) {
   const ctx = {
    async: true
   };
   return toStandardResult(await inst._zod.run({
    value: value,
    issues: []
   }, ctx), ctx);
  }
  function standardProps(inst) {
   return {
    validate: value => {
     const ctx = {
      async: false
     };
     try {
      const r = inst._zod.run({
       value: value,
       issues: []
      }, ctx);
      if (!(r instanceof Promise)) return toStandardResult(r, ctx);
     } catch (_) {}
     return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
   };
  }
  const $ZodString = core_core.xI("$ZodString", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = def.pattern ?? anyString;
   inst._zod.parse = (payload, _) => {
    if (def.coerce) try {
     payload.value = String(payload.value);
    } catch (_) {}
    if (typeof payload.value === "string") return payload;
    payload.issues.push({
     expected: "string",
     code: "invalid_type",
     input: payload.value,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodStringFormat = core_core.xI("$ZodStringFormat", (inst, def) => {
   core_checks.ql.init(inst, def);
   $ZodString.init(inst, def);
  });
  null && core.$constructor("$ZodGUID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.guid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodUUID", (inst, def) => {
   if (def.version) {
    const versionMap = {
     v1: 1,
     v2: 2,
     v3: 3,
     v4: 4,
     v5: 5,
     v6: 6,
     v7: 7,
     v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = regexes.uuid(v));
   } else def.pattern ?? (def.pattern = regexes.uuid());
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodEmail", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.email);
   $ZodStringFormat.init(inst, def);
  });
  const URL_BAD_FORMAT = 1;
  const URL_UNPARSEABLE = 2;
  function canParseURL(input) {
   try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
    new URL(input);
    return true;
   } catch {
    return false;
   }
  }
  function validateURL(trimmed, def) {
   if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || URL_UNPARSEABLE;
   return parseURLObject(trimmed, def);
  }
  function parseURLObject(trimmed, def) {
   if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return URL_BAD_FORMAT;
   try {
    if (typeof URL !== "undefined") {
     const URLStatic = URL;
     if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
   } catch {
    return URL_UNPARSEABLE;
   }
  }
  const asciiTabOrNewline = /[\t\n\r]/g;
  function stripTabAndNewline(value) {
   return value.replace(asciiTabOrNewline, "");
  }
  function urlHostnameOk(url, hostname) {
   hostname.lastIndex = 0;
   return hostname.test(url.hostname);
  }
  function urlProtocolOk(url, protocol) {
   protocol.lastIndex = 0;
   return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
  }
  null && core.$constructor("$ZodURL", (inst, def) => {
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    try {
     const trimmed = payload.value.trim();
     const url = validateURL(trimmed, def);
     if (url === URL_BAD_FORMAT) {
      payload.issues.push({
       code: "invalid_format",
       format: "url",
       note: "Invalid URL format",
       input: payload.value,
       inst: inst,
       continue: !def.abort
      });
      return;
     }
     if (url === URL_UNPARSEABLE) {
      payload.issues.push({
       code: "invalid_format",
       format: "url",
       input: payload.value,
       inst: inst,
       continue: !def.abort
      });
      return;
     }
     if (url === true) {
      payload.value = stripTabAndNewline(trimmed);
      return;
     }
     if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
      code: "invalid_format",
      format: "url",
      note: "Invalid hostname",
      pattern: def.hostname.source,
      input: payload.value,
      inst: inst,
      continue: !def.abort
     });
     if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
      code: "invalid_format",
      format: "url",
      note: "Invalid protocol",
      pattern: def.protocol.source,
      input: payload.value,
      inst: inst,
      continue: !def.abort
     });
     payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
     return;
    } catch (_) {
     payload.issues.push({
      code: "invalid_format",
      format: "url",
      input: payload.value,
      inst: inst,
      continue: !def.abort
     });
    }
   };
  });
  null && core.$constructor("$ZodEmoji", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.emoji());
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodNanoID", (inst, def) => {
   if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
   def.pattern ?? (def.pattern = def.length === void 0 ? regexes.nanoid : regexes.nanoidOfLength(def.length));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCUID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cuid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCUID2", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cuid2);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodULID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ulid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodXID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.xid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodKSUID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ksuid);
   $ZodStringFormat.init(inst, def);
  });
  const $ZodISODateTime = core_core.xI("$ZodISODateTime", (inst, def) => {
   def.pattern ?? (def.pattern = datetime(def));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodISODate", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.date);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodISOTime", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.time(def));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodISODuration", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.duration);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodIPv4", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ipv4);
   $ZodStringFormat.init(inst, def);
  });
  const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
  function isValidIPv6(value) {
   if (!ipv6Alphabet.test(value)) return false;
   return canParseURL(`http://[${value}]`);
  }
  null && core.$constructor("$ZodIPv6", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ipv6);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (!isValidIPv6(payload.value)) payload.issues.push({
     code: "invalid_format",
     format: "ipv6",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodMAC", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCIDRv4", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cidrv4);
   $ZodStringFormat.init(inst, def);
  });
  function isValidCIDRv6(value) {
   const parts = value.split("/");
   if (parts.length !== 2) return false;
   const [address, prefix] = parts;
   if (!prefix) return false;
   const prefixNum = Number(prefix);
   if (`${prefixNum}` !== prefix) return false;
   if (prefixNum < 0 || prefixNum > 128) return false;
   return isValidIPv6(address);
  }
  null && core.$constructor("$ZodCIDRv6", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cidrv6);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (!isValidCIDRv6(payload.value)) payload.issues.push({
     code: "invalid_format",
     format: "cidrv6",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function isValidBase64(data) {
   if (data === "") return true;
   if (/\s/.test(data)) return false;
   if (data.length % 4 !== 0) return false;
   try {
    atob(data);
    return true;
   } catch {
    return false;
   }
  }
  const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
  null && core.$constructor("$ZodBase64", (inst, def) => {
   def.pattern ?? (def.pattern = base64Charset);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidBase64(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "base64",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const base64urlCharset = /^[A-Za-z0-9_-]*$/;
  function isValidBase64URL(data) {
   if (!base64urlCharset.test(data)) return false;
   const base64 = data.replace(/[-_]/g, c => c === "-" ? "+" : "/");
   const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
   return isValidBase64(padded);
  }
  null && core.$constructor("$ZodBase64URL", (inst, def) => {
   def.pattern ?? (def.pattern = base64urlCharset);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidBase64URL(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "base64url",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodE164", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.e164);
   $ZodStringFormat.init(inst, def);
  });
  const CC_SANITIZE = /[- ]/g;
  function isLuhnAlgo(digits) {
   let length = digits.length;
   let bit = 1;
   let sum = 0;
   while (length) {
    const value = digits.charCodeAt(--length) - 48;
    bit ^= 1;
    sum += bit ? [ 0, 2, 4, 6, 8, 1, 3, 5, 7, 9 ][value] : value;
   }
   return sum % 10 === 0;
  }
  function isValidCreditCard(input) {
   if (!regexes.creditCard.test(input)) return false;
   return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
  }
  null && core.$constructor("$ZodCreditCard", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.creditCard);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidCreditCard(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "credit_card",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function isIso7064Mod97(iban) {
   let remainder = 0;
   const len = iban.length;
   for (let i = 4; i < len; i++) {
    const code = iban.charCodeAt(i);
    remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
   }
   for (let i = 0; i < 4; i++) {
    const code = iban.charCodeAt(i);
    remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
   }
   return remainder === 1;
  }
  function isValidIBAN(input) {
   if (!regexes.iban.test(input)) return false;
   return isIso7064Mod97(input);
  }
  null && core.$constructor("$ZodIBAN", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.iban);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidIBAN(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "iban",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function isValidJWT(token, algorithm = null) {
   try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3) return false;
    const [header] = tokensParts;
    if (!header) return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
    if (!parsedHeader.alg) return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
    return true;
   } catch {
    return false;
   }
  }
  null && core.$constructor("$ZodJWT", (inst, def) => {
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidJWT(payload.value, def.alg)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "jwt",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCustomStringFormat", (inst, def) => {
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (def.fn(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: def.format,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodNumber = core_core.xI("$ZodNumber", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = number;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = Number(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
     expected: "number",
     code: "invalid_type",
     input: input,
     inst: inst,
     ...received ? {
      received: received
     } : {}
    });
    return payload;
   };
  });
  const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def) => {
   core_checks.KH.init(inst, def);
   $ZodNumber.init(inst, def);
  });
  const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = regexes_boolean;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = Boolean(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "boolean") return payload;
    payload.issues.push({
     expected: "boolean",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodBigInt = null && core.$constructor("$ZodBigInt", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = regexes.bigint;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = BigInt(payload.value);
    } catch (_) {}
    if (typeof payload.value === "bigint") return payload;
    payload.issues.push({
     expected: "bigint",
     code: "invalid_type",
     input: payload.value,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodBigIntFormat", (inst, def) => {
   checks.$ZodCheckBigIntFormat.init(inst, def);
   $ZodBigInt.init(inst, def);
  });
  null && core.$constructor("$ZodSymbol", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (typeof input === "symbol") return payload;
    payload.issues.push({
     expected: "symbol",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodUndefined = core_core.xI("$ZodUndefined", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = _undefined;
   inst._zod.values = new Set([ void 0 ]);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (typeof input === "undefined") return payload;
    payload.issues.push({
     expected: "undefined",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodNull = core_core.xI("$ZodNull", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = _null;
   inst._zod.values = new Set([ null ]);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (input === null) return payload;
    payload.issues.push({
     expected: "null",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodAny", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = payload => payload;
  });
  const $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = payload => payload;
  });
  const $ZodNever = core_core.xI("$ZodNever", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
     expected: "never",
     code: "invalid_type",
     input: payload.value,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodVoid", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (typeof input === "undefined") return payload;
    payload.issues.push({
     expected: "void",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodDate", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = new Date(payload.value);
    } catch (_err) {}
    const input = payload.value;
    const isDate = input instanceof Date;
    const isValidDate = isDate && !Number.isNaN(input.getTime());
    if (isValidDate) return payload;
    payload.issues.push({
     expected: "date",
     code: "invalid_type",
     input: input,
     ...isDate ? {
      received: "Invalid Date"
     } : {},
     inst: inst
    });
    return payload;
   };
  });
  function capSize(inst, size) {
   const caps = core_util.hi(inst._zod.def.checks);
   if (!caps.length) return;
   const cap = Math.min(...caps.map(c => c[0]));
   const parse = inst._zod.parse;
   inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of core_util.hi(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
     const start = payload.issues.length;
     ch._zod.check(payload);
     payload.issues[start].continue = false;
     core_util.d3(payload.issues, start, inst);
     return payload;
    }
    return parse(payload, ctx);
   };
  }
  const arraySize = input => Array.isArray(input) ? input.length : -1;
  const mapSize = input => input instanceof Map ? input.size : -1;
  const setSize = input => input instanceof Set ? input.size : -1;
  function handleArrayResult(result, final, index) {
   if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
   final.value[index] = result.value;
  }
  const $ZodArray = core_core.xI("$ZodArray", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core_core.cr.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
     payload.issues.push({
      expected: "array",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
     const item = input[i];
     const result = def.element._zod.run({
      value: item,
      issues: []
     }, ctx);
     if (result instanceof Promise) proms.push(result.then(result => handleArrayResult(result, payload, i))); else {
      handleArrayResult(result, payload, i);
      if (abortEarly && result.issues.length !== 0 && core_util.QH(result)) break;
     }
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
   capSize(inst, arraySize);
  });
  function handlePropertyResult(result, final, key, input, optin, optout) {
   const isPresent = key in input;
   const isOptionalOut = optout === "optional";
   if (!isPresent && isOptionalOut && optin === "optional") return;
   if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) return;
    final.issues.push(...core_util.lQ(key, result.issues));
   }
   if (!isPresent && optin === void 0) {
    if (!result.issues.length) final.issues.push({
     code: "invalid_type",
     expected: "nonoptional",
     input: void 0,
     path: [ key ]
    });
    return;
   }
   if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
   } else final.value[key] = result.value;
  }
  const NO_SYMBOL_KEYS = [];
  function normalizeDef(def) {
   const keys = Object.keys(def.shape);
   const ownSymbols = Object.getOwnPropertySymbols(def.shape);
   const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
   const allKeys = symbolKeys.length ? [ ...keys, ...symbolKeys ] : keys;
   for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
   const okeys = core_util.NM(def.shape);
   return {
    ...def,
    allKeys: allKeys,
    symbolKeys: symbolKeys,
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
   };
  }
  function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
   const unrecognized = [];
   const keySet = def.keySet;
   const _catchall = def.catchall._zod;
   const t = _catchall.def.type;
   const optin = _catchall.optin;
   const optout = _catchall.optout;
   let seen = 0;
   for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
     if (core_util.QH(payload, seen)) break;
     seen = payload.issues.length;
    }
    if (keySet.has(key)) continue;
    if (key === "__proto__") {
     if (t === "never") unrecognized.push(key);
     continue;
    }
    if (t === "never") {
     unrecognized.push(key);
     continue;
    }
    const r = _catchall.run({
     value: input[key],
     issues: []
    }, ctx);
    if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
   }
   if (unrecognized.length) payload.issues.push({
    code: "unrecognized_keys",
    keys: unrecognized,
    input: input,
    inst: inst,
    continue: true
   });
   if (!proms.length) return payload;
   return Promise.all(proms).then(() => payload);
  }
  const $ZodObject = core_core.xI("$ZodObject", (inst, def) => {
   $ZodType.init(inst, def);
   const desc = Object.getOwnPropertyDescriptor(def, "shape");
   const sh = desc?.get ? desc.get.raw : def.shape ?? {};
   if (sh) {
    const get = () => {
     const newSh = {
      ...sh
     };
     Object.defineProperty(def, "shape", {
      value: newSh
     });
     get.raw = newSh;
     return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", {
     get: get
    });
   }
   const _normalized = core_util.PO(() => normalizeDef(def));
   core_util.v5(inst, "propValues", zod => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
     const field = shape[key]._zod;
     if (field.values) {
      if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set);
      for (const v of field.values) propValues[key].add(v);
      if (field.optin !== void 0) propValues[key].add(void 0);
     }
    }
    return propValues;
   });
   const isObject = core_util.Gv;
   const catchall = def.catchall;
   let value;
   const memo = core_core.cr.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject(input)) {
     payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
     if (abortEarly && payload.issues.length !== seen) {
      if (core_util.QH(payload, seen)) break;
      seen = payload.issues.length;
     }
     if (key === "__proto__") continue;
     const el = shape[key];
     const optin = el._zod.optin;
     const optout = el._zod.optout;
     const r = el._zod.run({
      value: input[key],
      issues: []
     }, ctx);
     if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
    }
    if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
   };
  });
  null && core.$constructor("$ZodObjectJIT", (inst, def) => {
   $ZodObject.init(inst, def);
   const superParse = inst._zod.parse;
   const _normalized = util.cached(() => normalizeDef(def));
   const memo = core.globalConfig.memoizer;
   const generateFastpass = shape => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc([ "payload", "ctx" ], {
     shape: shape,
     inst: inst,
     memo: memo,
     syms: syms
    });
    const parseStr = k => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id, k) => `\n          let ${id}_ab = false;\n          for (let i = 0; i < ${id}.issues.length; i++) {\n            const iss = ${id}.issues[i];\n            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${id}_ab = true;\n          }\n          if (${id}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`;
    doc.write(`const input = payload.value;`);
    const ids = Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
    doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
     if (key === "__proto__") continue;
     const id = ids[key];
     const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
     const isPresent = `${k} in input`;
     const schema = shape[key];
     const optin = schema?._zod?.optin;
     const isOptionalIn = optin !== void 0;
     const isOptionalOut = schema?._zod?.optout === "optional";
     doc.write(`const ${id} = ${parseStr(k)};`);
     if (isOptionalIn && isOptionalOut) {
      const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
      doc.write(`\n        const ${id}_present = ${isPresent};\n        if (!${id}.issues.length || ${id}_present) {\n          if (${id}.issues.length) {${prefixStr(id, k)}\n          }\n\n          if (${assign}) {\n            newResult[${k}] = ${id}.value;\n          }\n        }\n\n      `);
     } else if (!isOptionalIn) doc.write(`\n        const ${id}_present = ${isPresent};\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n        if (!${id}_present && !${id}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${k}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${id}_present) {\n          newResult[${k}] = ${id}.value;\n        }\n\n      `); else {
      doc.write(`\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n      `);
      if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`); else doc.write(`\n        if (${id}.value !== undefined || ${isPresent}) {\n          newResult[${k}] = ${id}.value;\n        }\n      `);
     }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
   };
   let fastpass;
   const isObject = util.isObject;
   const jit = !core.globalConfig.jitless;
   const allowsEval = util.allowsEval;
   const fastEnabled = jit && allowsEval.value;
   const catchall = def.catchall;
   let value;
   inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject(input)) {
     payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
     if (!fastpass) fastpass = generateFastpass(def.shape);
     payload = fastpass(payload, ctx);
     if (!catchall) return payload;
     return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
   };
  });
  function handleUnionResults(results, final, inst, ctx) {
   for (const result of results) if (result.issues.length === 0) {
    final.value = result.value;
    return final;
   }
   const nonaborted = results.filter(r => !core_util.QH(r));
   if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
   }
   final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: results.map(result => result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())))
   });
   return final;
  }
  const $ZodUnion = core_core.xI("$ZodUnion", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "optin", zod => zod.def.options.some(o => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some(o => o._zod.optin !== void 0) ? "optional" : void 0);
   core_util.v5(inst, "optout", zod => zod.def.options.some(o => o._zod.optout === "optional") ? "optional" : void 0);
   core_util.v5(inst, "values", zod => {
    if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
    return;
   });
   core_util.v5(inst, "pattern", zod => {
    if (zod.def.options.every(o => o._zod.pattern)) {
     const patterns = zod.def.options.map(o => o._zod.pattern);
     return new RegExp(`^(${patterns.map(p => core_util.p6(p.source)).join("|")})$`);
    }
    return;
   });
   const first = def.options.length === 1 ? def.options[0]._zod.run : null;
   inst._zod.parse = (payload, ctx) => {
    if (first) return first(payload, ctx);
    let async = false;
    const results = [];
    for (const option of def.options) {
     const result = option._zod.run({
      value: payload.value,
      issues: []
     }, ctx);
     if (result instanceof Promise) {
      results.push(result);
      async = true;
     } else {
      if (result.issues.length === 0) return result;
      results.push(result);
     }
    }
    if (!async) return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then(results => handleUnionResults(results, payload, inst, ctx));
   };
  });
  function handleExclusiveUnionResults(results, final, inst, ctx) {
   const matches = [];
   for (let i = 0; i < results.length; i++) if (results[i].issues.length === 0) matches.push(i);
   if (matches.length === 1) {
    final.value = results[matches[0]].value;
    return final;
   }
   if (matches.length === 0) final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: results.map(result => result.issues.map(iss => util.finalizeIssue(iss, ctx, core.config())))
   }); else final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: [],
    inclusive: false,
    matches: matches
   });
   return final;
  }
  null && core.$constructor("$ZodXor", (inst, def) => {
   $ZodUnion.init(inst, def);
   def.inclusive = false;
   const first = def.options.length === 1 ? def.options[0]._zod.run : null;
   inst._zod.parse = (payload, ctx) => {
    if (first) return first(payload, ctx);
    let async = false;
    const results = [];
    for (const option of def.options) {
     const result = option._zod.run({
      value: payload.value,
      issues: []
     }, ctx);
     if (result instanceof Promise) {
      results.push(result);
      async = true;
     } else results.push(result);
    }
    if (!async) return handleExclusiveUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then(results => handleExclusiveUnionResults(results, payload, inst, ctx));
   };
  });
  function discriminatorMap(def) {
   const map = new Map;
   for (const option of def.options) {
    const values = option._zod.propValues?.[def.discriminator];
    if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
    for (const value of values) if (map.has(value)) {
     if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
     map.set(value, null);
    } else map.set(value, option);
   }
   return map;
  }
  const $ZodDiscriminatedUnion = core_core.xI("$ZodDiscriminatedUnion", (inst, def) => {
   def.inclusive = false;
   $ZodUnion.init(inst, def);
   const _super = inst._zod.parse;
   core_util.v5(inst, "propValues", zod => {
    const propValues = {};
    let undefinedCount = 0;
    for (const option of zod.def.options) {
     const pv = option._zod.propValues;
     if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
     if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
     for (const [k, v] of Object.entries(pv)) {
      if (!Object.prototype.hasOwnProperty.call(propValues, k)) core_util.Vy(propValues, k, new Set);
      for (const val of v) propValues[k].add(val);
     }
    }
    if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
    return propValues;
   });
   def.options.forEach((option, i) => {
    const propShape = core_util.MO(option._zod.def);
    if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
   });
   const disc = core_util.PO(() => discriminatorMap(def));
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!core_util.Gv(input)) {
     payload.issues.push({
      code: "invalid_type",
      expected: "object",
      input: input,
      inst: inst
     });
     return payload;
    }
    const value = input?.[def.discriminator];
    const opt = disc.value.get(value);
    if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
    if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
    payload.issues.push({
     code: "invalid_union",
     errors: [],
     note: "No matching discriminator",
     discriminator: def.discriminator,
     options: Array.from(disc.value.keys()).filter(value => disc.value.get(value) !== null),
     input: input,
     path: [ def.discriminator ],
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodIntersection", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({
     value: input,
     issues: []
    }, ctx);
    const right = def.right._zod.run({
     value: input,
     issues: []
    }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) return Promise.all([ left, right ]).then(([left, right]) => handleIntersectionResults(payload, left, right));
    return handleIntersectionResults(payload, left, right);
   };
  });
  function mergeValues(a, b) {
   if (a === b) return {
    valid: true,
    data: a
   };
   if (a instanceof Date && b instanceof Date && +a === +b) return {
    valid: true,
    data: a
   };
   if (util.isPlainObject(a) && util.isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter(key => bKeys.indexOf(key) !== -1);
    const newObj = {
     ...a,
     ...b
    };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
    for (const key of sharedKeys) {
     if (key === "__proto__") continue;
     const sharedValue = mergeValues(a[key], b[key]);
     if (!sharedValue.valid) return {
      valid: false,
      mergeErrorPath: [ key, ...sharedValue.mergeErrorPath ]
     };
     newObj[key] = sharedValue.data;
    }
    return {
     valid: true,
     data: newObj
    };
   }
   if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return {
     valid: false,
     mergeErrorPath: []
    };
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
     const itemA = a[index];
     const itemB = b[index];
     const sharedValue = mergeValues(itemA, itemB);
     if (!sharedValue.valid) return {
      valid: false,
      mergeErrorPath: [ index, ...sharedValue.mergeErrorPath ]
     };
     newArray.push(sharedValue.data);
    }
    return {
     valid: true,
     data: newArray
    };
   }
   return {
    valid: false,
    mergeErrorPath: []
   };
  }
  function handleIntersectionResults(result, left, right) {
   const unrecKeys = new Map;
   let unrecIssue;
   const keyIssues = new Map;
   const collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
     unrecIssue ?? (unrecIssue = iss);
     keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
     const k = String(iss.path[0]);
     if (!keyIssues.has(k)) keyIssues.set(k, iss);
     keys = [ k ];
    } else return false;
    for (const k of keys) {
     if (!unrecKeys.has(k)) unrecKeys.set(k, {});
     unrecKeys.get(k)[side] = true;
    }
    return true;
   };
   for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
   for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
   const bothKeys = [ ...unrecKeys ].filter(([, f]) => f.l && f.r).map(([k]) => k);
   if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter(k => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length) result.issues.push({
     ...unrecIssue,
     keys: aggregated
    });
    for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
   }
   const merged = mergeValues(left.value, right.value);
   if (!merged.valid) {
    if (util.aborted(result)) return result;
    throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
   }
   result.value = merged.data;
   return result;
  }
  const $ZodTuple = core_core.xI("$ZodTuple", (inst, def) => {
   $ZodType.init(inst, def);
   const items = def.items;
   const memo = core_core.cr.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
     payload.issues.push({
      input: input,
      inst: inst,
      expected: "tuple",
      code: "invalid_type"
     });
     return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
    const proms = [];
    const optinStart = getTupleOptStart(items, "optin");
    const optoutStart = getTupleOptStart(items, "optout");
    if (!def.rest) {
     if (input.length < optinStart) {
      payload.issues.push({
       code: "too_small",
       minimum: optinStart,
       inclusive: true,
       input: input,
       inst: inst,
       origin: "array"
      });
      return payload;
     }
     if (input.length > items.length) payload.issues.push({
      code: "too_big",
      maximum: items.length,
      inclusive: true,
      input: input,
      inst: inst,
      origin: "array"
     });
    }
    const itemResults = new Array(items.length);
    const abortEarly = def.rest ? ctx?.abortEarly : void 0;
    let itemAborted = false;
    for (let i = 0; i < items.length; i++) {
     const r = items[i]._zod.run({
      value: input[i],
      issues: []
     }, ctx);
     if (r instanceof Promise) proms.push(r.then(rr => {
      itemResults[i] = rr;
     })); else {
      itemResults[i] = r;
      if (abortEarly && !itemAborted && r.issues.length) itemAborted = core_util.QH(r);
     }
    }
    if (def.rest && !itemAborted) {
     let i = items.length - 1;
     const rest = input.slice(items.length);
     let seen = payload.issues.length;
     for (const el of rest) {
      if (abortEarly && payload.issues.length !== seen) {
       if (core_util.QH(payload, seen)) break;
       seen = payload.issues.length;
      }
      i++;
      const result = def.rest._zod.run({
       value: el,
       issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(r => handleTupleResult(r, payload, i))); else handleTupleResult(result, payload, i);
     }
    }
    if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
    return handleTupleResults(itemResults, payload, items, input, optoutStart);
   };
  });
  function getTupleOptStart(items, key) {
   for (let i = items.length - 1; i >= 0; i--) {
    const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
    if (!omittable) return i + 1;
   }
   return 0;
  }
  function handleTupleResult(result, final, index) {
   if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
   final.value[index] = result.value;
  }
  function handleTupleResults(itemResults, final, items, input, optoutStart) {
   for (let i = 0; i < items.length; i++) {
    const r = itemResults[i];
    const isPresent = i < input.length;
    if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
     final.value.length = i;
     break;
    }
    if (r.issues.length) {
     if (!isPresent && i >= optoutStart) {
      final.value.length = i;
      break;
     }
     final.issues.push(...core_util.lQ(i, r.issues));
    }
    final.value[i] = r.value;
   }
   for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i; else break;
   return final;
  }
  null && core.$constructor("$ZodRecord", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core.globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!util.isPlainObject(input)) {
     payload.issues.push({
      expected: "record",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
     payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
     const recordKeys = new Set;
     for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
      recordKeys.add(typeof key === "number" ? key.toString() : key);
      if (key === "__proto__") continue;
      const keyResult = def.keyType._zod.run({
       value: key,
       issues: []
      }, ctx);
      if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
      if (keyResult.issues.length) {
       payload.issues.push({
        code: "invalid_key",
        origin: "record",
        issues: keyResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config())),
        input: key,
        path: [ key ],
        inst: inst
       });
       continue;
      }
      const outKey = keyResult.value;
      if (outKey === "__proto__") continue;
      const result = def.valueType._zod.run({
       value: input[key],
       issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(result => {
       if (result.issues.length) payload.issues.push(...util.prefixIssues(key, result.issues));
       payload.value[outKey] = result.value;
      })); else {
       if (result.issues.length) payload.issues.push(...util.prefixIssues(key, result.issues));
       payload.value[outKey] = result.value;
      }
     }
     let unrecognized;
     for (const key in input) if (!recordKeys.has(key)) if (def.mode === "loose") {
      if (key === "__proto__") continue;
      payload.value[key] = input[key];
     } else {
      unrecognized = unrecognized ?? [];
      unrecognized.push(key);
     }
     if (unrecognized && unrecognized.length > 0) payload.issues.push({
      code: "unrecognized_keys",
      input: input,
      inst: inst,
      keys: unrecognized,
      continue: true
     });
    } else {
     payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
     let unrecognized;
     for (const key of Reflect.ownKeys(input)) {
      if (key === "__proto__") continue;
      if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
      let keyResult = def.keyType._zod.run({
       value: key,
       issues: []
      }, ctx);
      if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
      const checkNumericKey = typeof key === "string" && regexes.number.test(key) && keyResult.issues.length;
      if (checkNumericKey) {
       const retryResult = def.keyType._zod.run({
        value: Number(key),
        issues: []
       }, ctx);
       if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
       if (retryResult.issues.length === 0) keyResult = retryResult;
      }
      if (keyResult.issues.length) {
       if (def.mode === "loose") payload.value[key] = input[key]; else if (values) {
        unrecognized = unrecognized ?? [];
        unrecognized.push(key);
       } else payload.issues.push({
        code: "invalid_key",
        origin: "record",
        issues: keyResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config())),
        input: key,
        path: [ key ],
        inst: inst
       });
       continue;
      }
      const outKey = keyResult.value;
      if (outKey === "__proto__") continue;
      const result = def.valueType._zod.run({
       value: input[key],
       issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(result => {
       if (result.issues.length) payload.issues.push(...util.prefixIssues(key, result.issues));
       payload.value[outKey] = result.value;
      })); else {
       if (result.issues.length) payload.issues.push(...util.prefixIssues(key, result.issues));
       payload.value[outKey] = result.value;
      }
     }
     if (unrecognized && unrecognized.length > 0) payload.issues.push({
      code: "unrecognized_keys",
      input: input,
      inst: inst,
      keys: unrecognized,
      continue: true
     });
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
  });
  null && core.$constructor("$ZodMap", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core.globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!(input instanceof Map)) {
     payload.issues.push({
      expected: "map",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    const proms = [];
    payload.value = memo ? memo.alloc(inst, payload, new Map, ctx) : new Map;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const [key, value] of input) {
     if (abortEarly && payload.issues.length !== seen) {
      if (util.aborted(payload, seen)) break;
      seen = payload.issues.length;
     }
     const keyResult = def.keyType._zod.run({
      value: key,
      issues: []
     }, ctx);
     const valueResult = def.valueType._zod.run({
      value: value,
      issues: []
     }, ctx);
     if (keyResult instanceof Promise || valueResult instanceof Promise) proms.push(Promise.all([ keyResult, valueResult ]).then(([keyResult, valueResult]) => {
      handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
     })); else handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
   capSize(inst, mapSize);
  });
  function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
   if (keyResult.issues.length) if (util.propertyKeyTypes.has(typeof key)) final.issues.push(...util.prefixIssues(key, keyResult.issues)); else final.issues.push({
    code: "invalid_key",
    origin: "map",
    input: input,
    inst: inst,
    issues: keyResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
   });
   if (valueResult.issues.length) if (util.propertyKeyTypes.has(typeof key)) final.issues.push(...util.prefixIssues(key, valueResult.issues)); else final.issues.push({
    origin: "map",
    code: "invalid_element",
    input: input,
    inst: inst,
    key: key,
    issues: valueResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
   });
   final.value.set(keyResult.value, valueResult.value);
  }
  null && core.$constructor("$ZodSet", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core.globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!(input instanceof Set)) {
     payload.issues.push({
      input: input,
      inst: inst,
      expected: "set",
      code: "invalid_type"
     });
     return payload;
    }
    const proms = [];
    payload.value = memo ? memo.alloc(inst, payload, new Set, ctx) : new Set;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const item of input) {
     if (abortEarly && payload.issues.length !== seen) {
      if (util.aborted(payload, seen)) break;
      seen = payload.issues.length;
     }
     const result = def.valueType._zod.run({
      value: item,
      issues: []
     }, ctx);
     if (result instanceof Promise) proms.push(result.then(result => handleSetResult(result, payload))); else handleSetResult(result, payload);
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
   capSize(inst, setSize);
  });
  function handleSetResult(result, final) {
   if (result.issues.length) final.issues.push(...result.issues);
   final.value.add(result.value);
  }
  const $ZodEnum = core_core.xI("$ZodEnum", (inst, def) => {
   $ZodType.init(inst, def);
   const values = core_util.w5(def.entries);
   const valuesSet = new Set(values);
   inst._zod.values = valuesSet;
   core_util.v5(inst, "pattern", zod => {
    const patternValues = core_util.w5(zod.def.entries).filter(k => core_util.qQ.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map(o => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
   });
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) return payload;
    payload.issues.push({
     code: "invalid_value",
     values: values,
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def) => {
   $ZodType.init(inst, def);
   const values = new Set(def.values);
   inst._zod.values = values;
   core_util.v5(inst, "pattern", zod => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map(o => typeof o === "string" ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
   });
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) return payload;
    payload.issues.push({
     code: "invalid_value",
     values: def.values,
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodFile", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (input instanceof File) return payload;
    payload.issues.push({
     expected: "file",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodTransform = core_core.xI("$ZodTransform", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.optin = "optional";
   core_core.cr.memoizer?.guard(inst);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") throw new core_core.cV(inst.constructor.name);
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
     const output = _out instanceof Promise ? _out : Promise.resolve(_out);
     return output.then(output => {
      payload.value = output;
      return payload;
     });
    }
    if (_out instanceof Promise) throw new core_core.GT;
    payload.value = _out;
    return payload;
   };
  });
  function handleOptionalResult(payload, result) {
   payload.value = result.issues.length ? void 0 : result.value;
   return payload;
  }
  const $ZodOptional = core_core.xI("$ZodOptional", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
   inst._zod.optout = "optional";
   core_util.v5(inst, "values", zod => {
    const values = zod.def.innerType._zod.values;
    return values ? new Set([ ...values, void 0 ]) : void 0;
   });
   core_util.v5(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
   });
   inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
     if (def.innerType._zod.optin !== "defaulted") return payload;
     const result = def.innerType._zod.run({
      value: payload.value,
      issues: []
     }, ctx);
     if (result instanceof Promise) return result.then(result => handleOptionalResult(payload, result));
     return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
   };
  });
  null && core.$constructor("$ZodExactOptional", (inst, def) => {
   $ZodOptional.init(inst, def);
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   util.defineLazyInternal(inst, "pattern", zod => zod.def.innerType._zod.pattern);
   inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
  });
  const $ZodNullable = core_core.xI("$ZodNullable", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin);
   core_util.v5(inst, "optout", zod => zod.def.innerType._zod.optout);
   core_util.v5(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
   });
   core_util.v5(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
   inst._zod.parse = (payload, ctx) => {
    if (payload.value === null) return payload;
    return def.innerType._zod.run(payload, ctx);
   };
  });
  null && core.$constructor("$ZodDefault", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.optin = "defaulted";
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    if (payload.value === void 0) {
     payload.value = def.defaultValue;
     return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(result => handleDefaultResult(result, def));
    return handleDefaultResult(result, def);
   };
  });
  function handleDefaultResult(payload, def) {
   if (payload.value === void 0) payload.value = def.defaultValue;
   return payload;
  }
  null && core.$constructor("$ZodPrefault", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.optin = "defaulted";
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    if (payload.value === void 0) payload.value = def.defaultValue;
    return def.innerType._zod.run(payload, ctx);
   };
  });
  null && core.$constructor("$ZodNonOptional", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "values", zod => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([ ...v ].filter(x => x !== void 0)) : void 0;
   });
   inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(result => handleNonOptionalResult(result, inst));
    return handleNonOptionalResult(result, inst);
   };
  });
  function handleNonOptionalResult(payload, inst) {
   if (!payload.issues.length && payload.value === void 0) payload.issues.push({
    code: "invalid_type",
    expected: "nonoptional",
    input: payload.value,
    inst: inst
   });
   return payload;
  }
  null && core.$constructor("$ZodSuccess", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") throw new core.$ZodEncodeError("ZodSuccess");
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(result => {
     payload.value = result.issues.length === 0;
     return payload;
    });
    payload.value = result.issues.length === 0;
    return payload;
   };
  });
  function handleCatchResult(payload, result, def, ctx) {
   if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo) payload.memo = true;
    return payload;
   }
   payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
     issues: result.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
    },
    input: payload.value
   });
   return payload;
  }
  null && core.$constructor("$ZodCatch", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
   util.defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    const result = def.innerType._zod.run({
     value: payload.value,
     issues: []
    }, ctx);
    if (result instanceof Promise) return result.then(result => handleCatchResult(payload, result, def, ctx));
    return handleCatchResult(payload, result, def, ctx);
   };
  });
  null && core.$constructor("$ZodNaN", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
     payload.issues.push({
      input: payload.value,
      inst: inst,
      expected: "nan",
      code: "invalid_type"
     });
     return payload;
    }
    return payload;
   };
  });
  const $ZodPipe = core_core.xI("$ZodPipe", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "values", zod => zod.def.in._zod.values);
   core_util.v5(inst, "optin", zod => zod.def.in._zod.optin);
   core_util.v5(inst, "optout", zod => zod.def.out._zod.optout);
   core_util.v5(inst, "propValues", zod => zod.def.in._zod.propValues);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
     const right = def.out._zod.run(payload, ctx);
     if (right instanceof Promise) return right.then(right => handlePipeResult(right, def.in, ctx));
     return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) return left.then(left => handlePipeResult(left, def.out, ctx));
    return handlePipeResult(left, def.out, ctx);
   };
  });
  function handlePipeResult(left, next, ctx) {
   if (left.issues.some(iss => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
   }
   return next._zod.run({
    value: left.value,
    issues: left.issues
   }, ctx);
  }
  null && core.$constructor("$ZodCodec", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
   util.defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
   util.defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
   util.defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
   inst._zod.parse = (payload, ctx) => {
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
     const left = def.in._zod.run(payload, ctx);
     if (left instanceof Promise) return left.then(left => handleCodecAResult(left, def, ctx));
     return handleCodecAResult(left, def, ctx);
    } else {
     const right = def.out._zod.run(payload, ctx);
     if (right instanceof Promise) return right.then(right => handleCodecAResult(right, def, ctx));
     return handleCodecAResult(right, def, ctx);
    }
   };
  });
  function handleCodecAResult(result, def, ctx) {
   if (result.issues.length) {
    result.aborted = true;
    return result;
   }
   const direction = ctx.direction || "forward";
   if (direction === "forward") {
    const transformed = def.transform(result.value, result);
    if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.out, ctx));
    return handleCodecTxResult(result, transformed, def.out, ctx);
   } else {
    const transformed = def.reverseTransform(result.value, result);
    if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.in, ctx));
    return handleCodecTxResult(result, transformed, def.in, ctx);
   }
  }
  function handleCodecTxResult(left, value, nextSchema, ctx) {
   if (left.issues.length) {
    left.aborted = true;
    return left;
   }
   return nextSchema._zod.run({
    value: value,
    issues: left.issues
   }, ctx);
  }
  null && core.$constructor("$ZodPreprocess", (inst, def) => {
   $ZodPipe.init(inst, def);
  });
  null && core.$constructor("$ZodReadonly", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "propValues", zod => zod.def.innerType._zod.propValues);
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   util.defineLazyInternal(inst, "optin", zod => zod.def.innerType?._zod?.optin);
   util.defineLazyInternal(inst, "optout", zod => zod.def.innerType?._zod?.optout);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(handleReadonlyResult);
    return handleReadonlyResult(result);
   };
  });
  function handleReadonlyResult(payload) {
   if (!payload.memo) payload.value = Object.freeze(payload.value);
   return payload;
  }
  function leafPattern(schema) {
   const def = schema._zod.def;
   let pattern = def.pattern;
   let isInt = !!def.format?.includes("int");
   let minimum;
   let maximum;
   for (const ch of def.checks ?? []) {
    const d = ch._zod.def;
    if (d.pattern) pattern = d.pattern;
    isInt || (isInt = !!d.format?.includes("int"));
    const lo = d.minimum ?? d.length;
    const hi = d.maximum ?? d.length;
    if (lo !== void 0 && (minimum === void 0 || lo > minimum)) minimum = lo;
    if (hi !== void 0 && (maximum === void 0 || hi < maximum)) maximum = hi;
   }
   if (pattern) return pattern.source;
   if (minimum !== void 0 && maximum !== void 0 && minimum > maximum) return "(?!)";
   if (minimum !== void 0 || maximum !== void 0) return regexes.string({
    minimum: minimum,
    maximum: maximum
   }).source;
   const own = schema._zod.pattern;
   return (isInt && own === regexes.number ? regexes.integer : own)?.source;
  }
  function partPattern(schema) {
   const def = schema._zod.def;
   const own = schema._zod.pattern?.source;
   const inner = def.innerType ?? schema._zod.innerType;
   if (inner) {
    const before = inner._zod.pattern?.source;
    const after = partPattern(inner);
    if (own && before && after && after !== before) return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
    return own;
   }
   if (def.options) {
    const sources = def.options.map(partPattern);
    if (sources.every(Boolean)) return `^(${sources.map(s => util.cleanRegex(s)).join("|")})$`;
   }
   return leafPattern(schema);
  }
  null && core.$constructor("$ZodTemplateLiteral", (inst, def) => {
   $ZodType.init(inst, def);
   const regexParts = [];
   for (const part of def.parts) if (typeof part === "object" && part !== null) {
    const source = partPattern(part);
    if (!source) throw new Error(`Invalid template literal part, no pattern found: ${[ ...part._zod.traits ].shift()}`);
    regexParts.push(util.cleanRegex(source));
   } else if (part === null || util.primitiveTypes.has(typeof part)) regexParts.push(util.escapeRegex(`${part}`)); else throw new Error(`Invalid template literal part: ${part}`);
   inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
   inst._zod.parse = (payload, _ctx) => {
    if (typeof payload.value !== "string") {
     payload.issues.push({
      input: payload.value,
      inst: inst,
      expected: "string",
      code: "invalid_type"
     });
     return payload;
    }
    inst._zod.pattern.lastIndex = 0;
    if (!inst._zod.pattern.test(payload.value)) {
     payload.issues.push({
      input: payload.value,
      inst: inst,
      code: "invalid_format",
      format: def.format ?? "template_literal",
      pattern: inst._zod.pattern.source
     });
     return payload;
    }
    return payload;
   };
  });
  null && core.$constructor("$ZodFunction", (inst, def) => {
   $ZodType.init(inst, def);
   Object.defineProperty(inst, "_def", {
    value: def
   });
   inst._zod.def = def;
   inst.implement = func => {
    if (typeof func !== "function") throw new Error("implement() must be called with a function");
    return Object.defineProperty(function(...args) {
     const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
     const result = Reflect.apply(func, this, parsedArgs);
     if (inst._def.output) return parse(inst._def.output, result);
     return result;
    }, "_zod", {
     value: inst._zod,
     enumerable: false
    });
   };
   inst.implementAsync = func => {
    if (typeof func !== "function") throw new Error("implementAsync() must be called with a function");
    return Object.defineProperty(async function(...args) {
     const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
     const result = await Reflect.apply(func, this, parsedArgs);
     if (inst._def.output) return await parseAsync(inst._def.output, result);
     return result;
    }, "_zod", {
     value: inst._zod,
     enumerable: false
    });
   };
   inst._zod.parse = (payload, _ctx) => {
    if (typeof payload.value !== "function") {
     payload.issues.push({
      code: "invalid_type",
      expected: "function",
      input: payload.value,
      inst: inst
     });
     return payload;
    }
    const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
    if (hasPromiseOutput) payload.value = inst.implementAsync(payload.value); else payload.value = inst.implement(payload.value);
    return payload;
   };
   inst.input = (...args) => {
    const F = inst.constructor;
    if (Array.isArray(args[0])) return new F({
     type: "function",
     input: new $ZodTuple({
      type: "tuple",
      items: args[0],
      rest: args[1]
     }),
     output: inst._def.output
    });
    return new F({
     type: "function",
     input: args[0],
     output: inst._def.output
    });
   };
   inst.output = output => {
    const F = inst.constructor;
    return new F({
     type: "function",
     input: inst._def.input,
     output: output
    });
   };
   return inst;
  });
  null && core.$constructor("$ZodPromise", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, ctx) => Promise.resolve(payload.value).then(inner => def.innerType._zod.run({
    value: inner,
    issues: []
   }, ctx));
  });
  null && core.$constructor("$ZodLazy", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazy(inst._zod, "innerType", () => {
    const d = def;
    if (!d._cachedInner) d._cachedInner = def.getter();
    return d._cachedInner;
   });
   util.defineLazyInternal(inst, "pattern", zod => zod.innerType?._zod?.pattern);
   util.defineLazyInternal(inst, "propValues", zod => zod.innerType?._zod?.propValues);
   util.defineLazyInternal(inst, "optin", zod => zod.innerType?._zod?.optin ?? void 0);
   util.defineLazyInternal(inst, "optout", zod => zod.innerType?._zod?.optout ?? void 0);
   inst._zod.parse = (payload, ctx) => {
    const inner = inst._zod.innerType;
    return inner._zod.run(payload, ctx);
   };
  });
  const $ZodCustom = core_core.xI("$ZodCustom", (inst, def) => {
   core_checks.QP.init(inst, def);
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _) => payload;
   inst._zod.check = payload => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst));
    handleRefineResult(r, payload, input, inst);
    return;
   };
  });
  function handleRefineResult(result, payload, input, inst) {
   if (!result) {
    const _iss = {
     code: "custom",
     input: input,
     inst: inst,
     path: [ ...inst._zod.def.path ?? [] ],
     continue: !inst._zod.def.abort
    };
    if (inst._zod.def.params) _iss.params = inst._zod.def.params;
    payload.issues.push(core_util.sn(_iss));
   }
  }
 },
 4723: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A2: () => normalizeParams,
   B7: () => stringifyPrimitive,
   GW: () => parsedType,
   Gv: () => isObject,
   MO: () => rawShape,
   NM: () => optionalKeys,
   O7: () => codePointLength,
   PO: () => cached,
   QH: () => aborted,
   Rc: () => getLengthableOrigin,
   Vy: () => assignProp,
   X: () => installLazyProp,
   cl: () => nullish,
   d3: () => attachSchema,
   gx: () => captureStackTrace,
   hi: () => sizeCaps,
   iR: () => finalizeIssue,
   jD: () => hide,
   jw: () => joinValues,
   k8: () => jsonStringifyReplacer,
   lQ: () => prefixIssues,
   o8: () => clone,
   ol: () => members,
   p6: () => cleanRegex,
   qQ: () => propertyKeyTypes,
   qh: () => own,
   rL: () => explicitlyAborted,
   sD: () => escapeRegex,
   sn: () => issue,
   v5: () => defineLazyInternal,
   w5: () => getEnumValues,
   zH: () => NUMBER_FORMAT_RANGES
  });
  function getEnumValues(entries) {
   const numericValues = Object.values(entries).filter(v => typeof v === "number");
   const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
   return values;
  }
  function joinValues(array, separator = "|") {
   return array.map(val => stringifyPrimitive(val)).join(separator);
  }
  function jsonStringifyReplacer(_, value) {
   if (typeof value === "bigint") return value.toString();
   return value;
  }
  class Cached {
   constructor(getter) {
    this._getter = getter;
    this._value = void 0;
   }
   get value() {
    const getter = this._getter;
    if (getter !== void 0) {
     this._value = getter();
     this._getter = void 0;
    }
    return this._value;
   }
  }
  function cached(getter) {
   return new Cached(getter);
  }
  function nullish(input) {
   return input === null || input === void 0;
  }
  function cleanRegex(source) {
   const start = source.startsWith("^") ? 1 : 0;
   const end = source.endsWith("$") ? source.length - 1 : source.length;
   return source.slice(start, end);
  }
  null && Symbol("evaluating");
  function assignProp(target, prop, value) {
   Object.defineProperty(target, prop, {
    value: value,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  function rawShape(def) {
   const desc = Object.getOwnPropertyDescriptor(def, "shape");
   return desc?.get ? desc.get.raw : desc?.value;
  }
  const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
  function isObject(data) {
   return typeof data === "object" && data !== null && !Array.isArray(data);
  }
  null && cached(() => {
   if (globalConfig.jitless) return false;
   if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
   try {
    const F = Function;
    new F("");
    return true;
   } catch (_) {
    return false;
   }
  });
  const propertyKeyTypes = new Set([ "string", "number", "symbol" ]);
  function escapeRegex(str) {
   return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  function clone(inst, def, params) {
   const cl = new inst._zod.constr(def ?? inst._zod.def);
   if (!def || params?.parent) cl._zod.parent = inst;
   return cl;
  }
  function normalizeParams(_params) {
   const params = _params;
   if (!params) return {};
   if (typeof params === "string") return {
    error: () => params
   };
   if (params?.message !== void 0) {
    if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
   }
   delete params.message;
   if (typeof params.error === "string") return {
    ...params,
    error: () => params.error
   };
   return params;
  }
  function stringifyPrimitive(value) {
   if (typeof value === "bigint") return value.toString() + "n";
   if (typeof value === "string") return `"${value}"`;
   return `${value}`;
  }
  function optionalKeys(shape) {
   return Object.keys(shape).filter(k => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
  }
  const NUMBER_FORMAT_RANGES = (() => ({
   safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
   int32: [ -2147483648, 2147483647 ],
   uint32: [ 0, 4294967295 ],
   float32: [ -34028234663852886e22, 34028234663852886e22 ],
   float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
  }))();
  function aborted(x, startIndex = 0) {
   if (x.aborted === true) return true;
   for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
   return false;
  }
  function explicitlyAborted(x, startIndex = 0) {
   if (x.aborted === true) return true;
   for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
   return false;
  }
  function prefixIssues(path, issues) {
   return issues.map(iss => {
    var _a;
    (_a = iss).path ?? (_a.path = []);
    iss.path.unshift(path);
    return iss;
   });
  }
  function unwrapMessage(message) {
   return typeof message === "string" ? message : message?.message;
  }
  function sizeCaps(defChecks) {
   const caps = [];
   for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check)) break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0) caps.push([ max, ch ]);
   }
   return caps;
  }
  function attachSchema(issues, start, inst) {
   var _a;
   for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
  }
  function finalizeIssue(iss, ctx, config) {
   var _a;
   const traits = iss.inst?._zod?.traits;
   if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst); else iss.schema = iss.inst;
   const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
   const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
   const full = {};
   for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
    full[k] = iss[k];
   }
   full.path ?? (full.path = []);
   full.message = message;
   if (ctx?.reportInput) full.input = iss.input;
   return full;
  }
  const highSurrogate = /[\uD800-\uDBFF]/;
  function codePointLength(str) {
   const units = str.length;
   if (!highSurrogate.test(str)) return units;
   let count = units;
   for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
    count--;
    i++;
   }
   return count;
  }
  function getLengthableOrigin(input) {
   if (Array.isArray(input)) return "array";
   if (typeof input === "string") return "string";
   return "unknown";
  }
  function parsedType(data) {
   const t = typeof data;
   switch (t) {
   case "number":
    return Number.isNaN(data) ? "nan" : "number";

   case "object":
    {
     if (data === null) return "null";
     if (Array.isArray(data)) return "array";
     const obj = data;
     if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
    }
   }
   return t;
  }
  function issue(...args) {
   const [iss, input, inst] = args;
   if (typeof iss === "string") return {
    message: iss,
    code: "custom",
    input: input,
    inst: inst
   };
   return {
    ...iss
   };
  }
  function members(proto, table) {
   for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get) Object.defineProperty(proto, key, {
     ...desc,
     enumerable: false
    }); else defineBound(proto, key, desc.value);
   }
  }
  function own(inst, key, value, enumerable = true) {
   Object.defineProperty(inst, key, {
    configurable: true,
    writable: true,
    enumerable: enumerable,
    value: value
   });
   return value;
  }
  function hide(inst, key, value) {
   return own(inst, key, value, false);
  }
  function defineBound(proto, key, fn) {
   Object.defineProperty(proto, key, {
    configurable: true,
    get() {
     return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
     own(this, key, value);
    }
   });
  }
  function claim(inst, sentinel) {
   const proto = Object.getPrototypeOf(inst);
   return sentinel in proto ? void 0 : proto;
  }
  let installing;
  let broke = false;
  const breaker = {
   configurable: true,
   get() {
    broke = true;
    return;
   }
  };
  function defineLazyInternal(inst, key, compute) {
   const proto = Object.getPrototypeOf(inst._zod);
   if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
   }
   installing = inst._zod;
   Object.defineProperty(proto, key, {
    configurable: true,
    get() {
     Object.defineProperty(this, key, breaker);
     const outer = broke;
     broke = false;
     try {
      const value = compute(this);
      if (broke) delete this[key]; else Object.defineProperty(this, key, {
       configurable: true,
       writable: true,
       value: value
      });
      broke = broke || outer;
      return value;
     } catch (err) {
      delete this[key];
      broke = broke || outer;
      throw err;
     }
    },
    set(value) {
     Object.defineProperty(this, key, {
      configurable: true,
      writable: true,
      value: value
     });
    }
   });
  }
  function installLazyProp(inst, key, make, enumerable) {
   const proto = claim(inst, key);
   if (!proto) return;
   Object.defineProperty(proto, key, {
    configurable: true,
    get() {
     const desc = {
      configurable: true,
      writable: true,
      enumerable: enumerable,
      value: void 0
     };
     Object.defineProperty(this, key, desc);
     desc.value = make(this);
     Object.defineProperty(this, key, desc);
     return desc.value;
    },
    set(value) {
     Object.defineProperty(this, key, {
      configurable: true,
      writable: true,
      enumerable: enumerable,
      value: value
     });
    }
   });
  }
 },
 252: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);
  const error = () => {
   const Sizable = {
    string: {
     unit: "characters",
     verb: "to have"
    },
    file: {
     unit: "bytes",
     verb: "to have"
    },
    array: {
     unit: "items",
     verb: "to have"
    },
    set: {
     unit: "items",
     verb: "to have"
    },
    map: {
     unit: "entries",
     verb: "to have"
    }
   };
   function getSizing(origin) {
    return Sizable[origin] ?? null;
   }
   const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
   };
   const TypeDictionary = {
    nan: "NaN"
   };
   function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
    return TypeDictionary[type] ?? type;
   }
   return issue => {
    switch (issue.code) {
    case "invalid_type":
     {
      const expected = getTypeName(issue.expected);
      const receivedType = _core_util_js__WEBPACK_IMPORTED_MODULE_0__.GW(issue.input);
      const received = getTypeName(receivedType, issue.input);
      return `Invalid input: expected ${expected}, received ${received}`;
     }

    case "invalid_value":
     if (issue.values.length === 1) return `Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.B7(issue.values[0])}`;
     return `Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.jw(issue.values, "|")}`;

    case "too_big":
     {
      const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
      const sizing = getSizing(issue.origin);
      if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
      return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
     }

    case "too_small":
     {
      const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
      const sizing = getSizing(issue.origin);
      if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
      return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
     }

    case "invalid_format":
     {
      const _issue = issue;
      if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
      if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
      if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
      if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
      return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
     }

    case "not_multiple_of":
     return `Invalid number: must be a multiple of ${issue.divisor}`;

    case "unrecognized_keys":
     return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.jw(issue.keys, ", ")}`;

    case "invalid_key":
     return `Invalid key in ${issue.origin}`;

    case "invalid_union":
     if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
      const opts = issue.options.map(o => `'${o}'`).join(" | ");
      return `Invalid discriminator value. Expected ${opts}`;
     }
     if (issue.inclusive === false) return "Invalid input: more than one option matched";
     return "Invalid input";

    case "invalid_element":
     return `Invalid value in ${issue.origin}`;

    default:
     return `Invalid input`;
    }
   };
  };
  function __WEBPACK_DEFAULT_EXPORT__() {
   return {
    localeError: error()
   };
  }
 },
 3102: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w$: () => datetime
  });
  var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
  var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1041);
  var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
  var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5395);
  const ZodMiniISODateTime = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODateTime", (inst, def) => {
   _core_index_js__WEBPACK_IMPORTED_MODULE_1__.Ko.init(inst, def);
   _schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
  });
  function datetime(params) {
   return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.G1(ZodMiniISODateTime, params);
  }
  null && core.$constructor("ZodMiniISODate", (inst, def) => {
   core.$ZodISODate.init(inst, def);
   schemas.ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniISOTime", (inst, def) => {
   core.$ZodISOTime.init(inst, def);
   schemas.ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniISODuration", (inst, def) => {
   core.$ZodISODuration.init(inst, def);
   schemas.ZodMiniStringFormat.init(inst, def);
  });
 },
 5395: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   zUr: () => ZodMiniStringFormat,
   YOg: () => array,
   zMY: () => schemas_boolean,
   gMt: () => discriminatedUnion,
   k5n: () => _enum,
   Whr: () => schemas_int,
   ZEF: () => keyof,
   euz: () => literal,
   chJ: () => _null,
   mee: () => nullable,
   Ikc: () => object,
   lqM: () => optional,
   FsL: () => pipe,
   YPB: () => refine,
   rej: () => strictObject,
   YjP: () => string,
   zni: () => superRefine,
   pdi: () => transform,
   PVZ: () => tuple,
   Vxk: () => _undefined,
   KCZ: () => union,
   L5J: () => unknown
  });
  var core_core = __webpack_require__(8532);
  var schemas = __webpack_require__(1041);
  var core_util = __webpack_require__(4723);
  var api = __webpack_require__(3305);
  function _getMessage() {
   const internals = this._zod;
   internals.message ?? (internals.message = JSON.stringify(internals.def, core_util.k8, 2));
   return internals.message;
  }
  function _setMessage(value) {
   this._zod.message = value;
  }
  const _messageDesc = {
   get: _getMessage,
   set: _setMessage,
   enumerable: true,
   configurable: true
  };
  const _issuesDesc = {
   value: void 0,
   enumerable: false
  };
  const _installedToString = new WeakSet([ Object.prototype, Error.prototype ]);
  const initializer = (inst, def) => {
   inst.name = "$ZodError";
   _issuesDesc.value = def;
   Object.defineProperty(inst, "issues", _issuesDesc);
   _issuesDesc.value = void 0;
   Object.defineProperty(inst, "message", _messageDesc);
   const proto = Object.getPrototypeOf(inst);
   if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
     configurable: true,
     enumerable: false,
     get() {
      const value = () => this.message;
      Object.defineProperty(this, "toString", {
       value: value,
       configurable: true,
       writable: true
      });
      return value;
     },
     set(value) {
      Object.defineProperty(this, "toString", {
       value: value,
       configurable: true,
       writable: true
      });
     }
    });
   }
  };
  (0, core_core.xI)("$ZodError", initializer);
  const $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, {
   Parent: Error
  });
  const _parse = _Err => {
   const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? {
     ..._ctx,
     async: false
    } : {
     async: false
    };
    const result = schema._zod.run({
     value: value,
     issues: []
    }, ctx);
    if (result instanceof Promise) throw new core_core.GT;
    if (result.issues.length) {
     const e = new (_params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
     core_util.gx(e, _params?.callee ?? fn);
     throw e;
    }
    return result.value;
   };
   return fn;
  };
  const parse = _parse($ZodRealError);
  const _parseAsync = _Err => {
   const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? {
     ..._ctx,
     async: true
    } : {
     async: true
    };
    let result = schema._zod.run({
     value: value,
     issues: []
    }, ctx);
    if (result instanceof Promise) result = await result;
    if (result.issues.length) {
     const e = new (params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
     core_util.gx(e, params?.callee ?? fn);
     throw e;
    }
    return result.value;
   };
   return fn;
  };
  const parseAsync = _parseAsync($ZodRealError);
  const _safeParse = _Err => (schema, value, _ctx) => {
   const ctx = _ctx ? {
    ..._ctx,
    async: false
   } : {
    async: false
   };
   const result = schema._zod.run({
    value: value,
    issues: []
   }, ctx);
   if (result instanceof Promise) throw new core_core.GT;
   return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
   };
  };
  const safeParse = _safeParse($ZodRealError);
  function failure(Err, issues, ctx) {
   let error;
   return {
    success: false,
    get error() {
     if (!error) {
      error = new Err(issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
      issues = void 0;
      ctx = void 0;
     }
     return error;
    },
    set error(e) {
     error = e;
     issues = void 0;
     ctx = void 0;
    }
   };
  }
  const _safeParseAsync = _Err => async (schema, value, _ctx) => {
   const ctx = _ctx ? {
    ..._ctx,
    async: true
   } : {
    async: true
   };
   let result = schema._zod.run({
    value: value,
    issues: []
   }, ctx);
   if (result instanceof Promise) result = await result;
   return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
   };
  };
  const safeParseAsync = _safeParseAsync($ZodRealError);
  null && Symbol.for("zod.compile.invalid");
  null && Symbol.for("zod.compile.fallback");
  const ZodMiniType = core_core.xI("ZodMiniType", (inst, def) => {
   if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
   schemas.W4.init(inst, def);
   inst.def = def;
   inst.type = def.type;
  }, {
   get with() {
    return this.check;
   },
   set with(value) {
    core_util.qh(this, "with", value);
   },
   parse(data, params) {
    return parse(this, data, params, {
     callee: this.parse
    });
   },
   parseAsync(data, params) {
    return parseAsync(this, data, params, {
     callee: this.parseAsync
    });
   },
   safeParse(data, params) {
    return safeParse(this, data, params);
   },
   safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
   },
   check(...checks) {
    const def = this.def;
    return this.clone({
     ...def,
     checks: [ ...def.checks ?? [], ...checks.map(ch => typeof ch === "function" ? {
      _zod: {
       check: ch,
       def: {
        check: "custom"
       },
       onattach: []
      }
     } : ch) ]
    }, {
     parent: true
    });
   },
   clone(_def, params) {
    return core_util.o8(this, _def, params);
   },
   brand() {
    return this;
   },
   register(reg, meta) {
    reg.add(this, meta);
    return this;
   },
   apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
   }
  });
  const ZodMiniString = core_core.xI("ZodMiniString", (inst, def) => {
   schemas.$v.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function string(params) {
   return api.Rl(ZodMiniString, params);
  }
  const ZodMiniStringFormat = core_core.xI("ZodMiniStringFormat", (inst, def) => {
   schemas.EY.init(inst, def);
   ZodMiniString.init(inst, def);
  });
  null && core.$constructor("ZodMiniEmail", (inst, def) => {
   core.$ZodEmail.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniGUID", (inst, def) => {
   core.$ZodGUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniUUID", (inst, def) => {
   core.$ZodUUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniURL", (inst, def) => {
   core.$ZodURL.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniEmoji", (inst, def) => {
   core.$ZodEmoji.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniNanoID", (inst, def) => {
   core.$ZodNanoID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCUID", (inst, def) => {
   core.$ZodCUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCUID2", (inst, def) => {
   core.$ZodCUID2.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniULID", (inst, def) => {
   core.$ZodULID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniXID", (inst, def) => {
   core.$ZodXID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniKSUID", (inst, def) => {
   core.$ZodKSUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniIPv4", (inst, def) => {
   core.$ZodIPv4.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniIPv6", (inst, def) => {
   core.$ZodIPv6.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCIDRv4", (inst, def) => {
   core.$ZodCIDRv4.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCIDRv6", (inst, def) => {
   core.$ZodCIDRv6.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniMAC", (inst, def) => {
   core.$ZodMAC.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniBase64", (inst, def) => {
   core.$ZodBase64.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniBase64URL", (inst, def) => {
   core.$ZodBase64URL.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniE164", (inst, def) => {
   core.$ZodE164.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCreditCard", (inst, def) => {
   core.$ZodCreditCard.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniIBAN", (inst, def) => {
   core.$ZodIBAN.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniJWT", (inst, def) => {
   core.$ZodJWT.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
   core.$ZodCustomStringFormat.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  const ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def) => {
   schemas.vz.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniNumberFormat = core_core.xI("ZodMiniNumberFormat", (inst, def) => {
   schemas.I.init(inst, def);
   ZodMiniNumber.init(inst, def);
  });
  function schemas_int(params) {
   return api.LK(ZodMiniNumberFormat, params);
  }
  const ZodMiniBoolean = core_core.xI("ZodMiniBoolean", (inst, def) => {
   schemas.sF.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function schemas_boolean(params) {
   return api._L(ZodMiniBoolean, params);
  }
  const ZodMiniBigInt = null && core.$constructor("ZodMiniBigInt", (inst, def) => {
   core.$ZodBigInt.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
   core.$ZodBigIntFormat.init(inst, def);
   ZodMiniBigInt.init(inst, def);
  });
  null && core.$constructor("ZodMiniSymbol", (inst, def) => {
   core.$ZodSymbol.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniUndefined = core_core.xI("ZodMiniUndefined", (inst, def) => {
   schemas.Mv.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function _undefined(params) {
   return api.E4(ZodMiniUndefined, params);
  }
  const ZodMiniNull = core_core.xI("ZodMiniNull", (inst, def) => {
   schemas.x8.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function _null(params) {
   return api.jw(ZodMiniNull, params);
  }
  null && core.$constructor("ZodMiniAny", (inst, def) => {
   core.$ZodAny.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniUnknown = core_core.xI("ZodMiniUnknown", (inst, def) => {
   schemas.GP.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function unknown() {
   return api.em(ZodMiniUnknown);
  }
  const ZodMiniNever = core_core.xI("ZodMiniNever", (inst, def) => {
   schemas.Um.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function never(params) {
   return api.G8(ZodMiniNever, params);
  }
  null && core.$constructor("ZodMiniVoid", (inst, def) => {
   core.$ZodVoid.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniDate", (inst, def) => {
   core.$ZodDate.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def) => {
   schemas.$p.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function array(element, params) {
   return new ZodMiniArray({
    type: "array",
    element: element,
    ...core_util.A2(params)
   });
  }
  function keyof(schema) {
   const shape = schema._zod.def.shape;
   return _enum(Object.keys(shape));
  }
  const ZodMiniObject = core_core.xI("ZodMiniObject", (inst, def) => {
   schemas.L8.init(inst, def);
   ZodMiniType.init(inst, def);
   core_util.X(inst, "shape", self => self._zod.def.shape, false);
  });
  function object(shape, params) {
   const def = {
    type: "object",
    shape: shape ?? {},
    ...core_util.A2(params)
   };
   return new ZodMiniObject(def);
  }
  function strictObject(shape, params) {
   return new ZodMiniObject({
    type: "object",
    shape: shape,
    catchall: never(),
    ...core_util.A2(params)
   });
  }
  const ZodMiniUnion = core_core.xI("ZodMiniUnion", (inst, def) => {
   schemas.cu.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function union(options, params) {
   return new ZodMiniUnion({
    type: "union",
    options: options,
    ...core_util.A2(params)
   });
  }
  null && core.$constructor("ZodMiniXor", (inst, def) => {
   ZodMiniUnion.init(inst, def);
   core.$ZodXor.init(inst, def);
  });
  const ZodMiniDiscriminatedUnion = core_core.xI("ZodMiniDiscriminatedUnion", (inst, def) => {
   schemas.P0.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function discriminatedUnion(discriminator, options, params) {
   return new ZodMiniDiscriminatedUnion({
    type: "union",
    options: options,
    discriminator: discriminator,
    ...core_util.A2(params)
   });
  }
  null && core.$constructor("ZodMiniIntersection", (inst, def) => {
   core.$ZodIntersection.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniTuple = core_core.xI("ZodMiniTuple", (inst, def) => {
   schemas.G3.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function tuple(items, _paramsOrRest, _params) {
   const hasRest = _paramsOrRest instanceof schemas.W4;
   const params = hasRest ? _params : _paramsOrRest;
   const rest = hasRest ? _paramsOrRest : null;
   return new ZodMiniTuple({
    type: "tuple",
    items: items,
    rest: rest,
    ...core_util.A2(params)
   });
  }
  null && core.$constructor("ZodMiniRecord", (inst, def) => {
   core.$ZodRecord.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniMap", (inst, def) => {
   core.$ZodMap.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniSet", (inst, def) => {
   core.$ZodSet.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniEnum = core_core.xI("ZodMiniEnum", (inst, def) => {
   schemas.VO.init(inst, def);
   ZodMiniType.init(inst, def);
   inst.options = [ ...inst._zod.values ];
  });
  function _enum(values, params) {
   const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
   return new ZodMiniEnum({
    type: "enum",
    entries: entries,
    ...core_util.A2(params)
   });
  }
  const ZodMiniLiteral = core_core.xI("ZodMiniLiteral", (inst, def) => {
   schemas.nu.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function literal(value, params) {
   return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [ value ],
    ...core_util.A2(params)
   });
  }
  null && core.$constructor("ZodMiniFile", (inst, def) => {
   core.$ZodFile.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniTransform = core_core.xI("ZodMiniTransform", (inst, def) => {
   schemas.Wc.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function transform(fn) {
   return new ZodMiniTransform({
    type: "transform",
    transform: fn
   });
  }
  const ZodMiniOptional = core_core.xI("ZodMiniOptional", (inst, def) => {
   schemas.ig.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function optional(innerType) {
   return new ZodMiniOptional({
    type: "optional",
    innerType: innerType
   });
  }
  null && core.$constructor("ZodMiniExactOptional", (inst, def) => {
   core.$ZodExactOptional.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniNullable = core_core.xI("ZodMiniNullable", (inst, def) => {
   schemas.qc.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function nullable(innerType) {
   return new ZodMiniNullable({
    type: "nullable",
    innerType: innerType
   });
  }
  null && core.$constructor("ZodMiniDefault", (inst, def) => {
   core.$ZodDefault.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniPrefault", (inst, def) => {
   core.$ZodPrefault.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniNonOptional", (inst, def) => {
   core.$ZodNonOptional.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniSuccess", (inst, def) => {
   core.$ZodSuccess.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniCatch", (inst, def) => {
   core.$ZodCatch.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniNaN", (inst, def) => {
   core.$ZodNaN.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniPipe = core_core.xI("ZodMiniPipe", (inst, def) => {
   schemas._m.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function pipe(in_, out) {
   return new ZodMiniPipe({
    type: "pipe",
    in: in_,
    out: out
   });
  }
  null && core.$constructor("ZodMiniCodec", (inst, def) => {
   ZodMiniPipe.init(inst, def);
   core.$ZodCodec.init(inst, def);
  });
  null && core.$constructor("ZodMiniReadonly", (inst, def) => {
   core.$ZodReadonly.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
   core.$ZodTemplateLiteral.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniLazy", (inst, def) => {
   core.$ZodLazy.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniPromise", (inst, def) => {
   core.$ZodPromise.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniCustom = core_core.xI("ZodMiniCustom", (inst, def) => {
   schemas.b0.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function refine(fn, _params = {}) {
   return api.fU(ZodMiniCustom, fn, _params);
  }
  function superRefine(fn, params) {
   return api.MB(fn, params);
  }
  api.q0;
  api.mI;
  null && core.$constructor("ZodMiniFunction", (inst, def) => {
   core.$ZodFunction.init(inst, def);
   ZodMiniType.init(inst, def);
  });
 }
};
