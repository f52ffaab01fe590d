// qpherVerify root: 'dist', trustedKeys: 'qpher-keyring.json'
// Verifies files that were signed, offline and without a secret; with credentialsId the service names the keys.
void call(Map options = [:]) {
    if (options.credentialsId) {
        withCredentials([string(credentialsId: options.credentialsId, variable: 'QPHER_API_KEY')]) {
            qpherCommand('verify', options)
        }
    } else {
        qpherCommand('verify', options)
    }
}
