// Runs the command line with options, such as maxFiles, as its variables, such as QPHER_MAX_FILES.
// The steps qpherSign and qpherVerify are built on it.
void call(String mode, Map options) {
    List<String> settings = [
        'files', 'optionalFiles', 'root', 'digestAlgorithm', 'manifest', 'trustedKeys', 'keyFingerprints',
        'onExisting', 'maxFiles', 'checksums', 'dryRun', 'expectedRepository', 'expectedRef', 'expectedCommit',
        'strict', 'allowMissing', 'report'
    ]
    // A misspelt option would silently skip a check.
    def unknown = options.keySet() - settings - ['command', 'credentialsId']
    if (unknown) {
        error "qpher-sign: unknown option '${unknown.join("', '")}'"
    }
    String command = (options.command ?: 'npx --yes qpher-sign@1.0.0') + ' ' + mode
    withEnv(variablesOf(options.subMap(settings))) {
        if (isUnix()) {
            sh command
        } else {
            bat command
        }
    }
}

@NonCPS
private List<String> variablesOf(Map options) {
    options.findAll { it.value != null }.collect { name, value ->
        String text = value instanceof List ? value.join('\n') : value
        'QPHER_' + name.replaceAll('([A-Z])', '_$1').toUpperCase() + '=' + text
    }
}
