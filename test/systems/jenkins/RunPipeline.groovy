// RunPipeline LIBRARIES JENKINSFILE: runs a pipeline in the current folder, as the continuation-passing interpreter of
// Jenkins does, with a shell step that runs its command. CREDENTIALS holds id=secret pairs, one a line.
import com.lesfurets.jenkins.unit.cps.BasePipelineTestCPS
import static com.lesfurets.jenkins.unit.global.lib.LibraryConfiguration.library
import static com.lesfurets.jenkins.unit.global.lib.LocalSource.localSource

class RunPipeline extends BasePipelineTestCPS {
    Map<String, String> environment = new HashMap<>(System.getenv())
    Map<String, String> credentials = environment.remove('CREDENTIALS').readLines().collectEntries { it.split('=', 2) as List }

    static void main(String[] arguments) {
        def test = new RunPipeline()
        test.setUp(arguments[0])
        try {
            test.runScript(arguments[1])
        } catch (Throwable thrown) {
            println "FAILURE: ${thrown.message}"
            System.exit(1)
        }
        println 'SUCCESS'
    }

    void setUp(String libraries) {
        super.setUp()
        helper.registerSharedLibrary(
            library().name('qpher-sign').defaultVersion('v1.0.0').targetPath(libraries)
                .retriever(localSource(libraries)).allowOverride(true).implicit(false).build())
        ['pipeline', 'stages', 'steps', 'post', 'always'].each { helper.registerAllowedMethod(it, [Closure], { it() }) }
        helper.registerAllowedMethod('stage', [String, Closure], { name, body -> body() })
        helper.registerAllowedMethod('agent', [Object], {})
        helper.registerAllowedMethod('when', [Closure], {})
        helper.registerAllowedMethod('archiveArtifacts', [String], { println "archiveArtifacts $it" })
        helper.registerAllowedMethod('junit', [String], { println "junit $it" })
        helper.registerAllowedMethod('error', [String], { throw new Exception(it) })
        helper.registerAllowedMethod('isUnix', [], { environment.WINDOWS == null })
        helper.registerAllowedMethod('string', [Map], { it })
        helper.registerAllowedMethod('withCredentials', [List, Closure], { bindings, body ->
            withVariables(bindings.collectEntries { [it.variable, secret(it.credentialsId)] }, body)
        })
        helper.registerAllowedMethod('withEnv', [List, Closure], { variables, body ->
            withVariables(variables.collectEntries { it.split('=', 2) as List }, body)
        })
        helper.registerAllowedMethod('sh', [String], { runCommand(it) })
        helper.registerAllowedMethod('bat', [String], { println "bat $it" })
        binding.setVariable('any', 'any')
    }

    String secret(String id) {
        if (!(id in credentials)) throw new Exception("there are no credentials $id")
        credentials[id]
    }

    void withVariables(Map<String, String> variables, Closure body) {
        def before = new HashMap<>(environment)
        environment.putAll(variables)
        try {
            helper.callClosure(body)
        } finally {
            environment = before
        }
    }

    void runCommand(String command) {
        println "+ $command"
        def builder = new ProcessBuilder('/bin/sh', '-e', '-c', command).redirectErrorStream(true)
        builder.environment().clear()
        builder.environment().putAll(environment)
        def process = builder.start()
        print process.inputStream.text
        if (process.waitFor() != 0) throw new Exception("script returned exit code ${process.exitValue()}")
    }
}
