// qpherVerify root: 'dist', trustedKeys: 'qpher-keyring.json'
// Verifies signed files, offline and without a secret. With credentialsId, the keys come from the service.
void call(Map options = [:]) {
    if (options.credentialsId) {
        withCredentials([string(credentialsId: options.credentialsId, variable: 'QPHER_API_KEY')]) {
            qpherCommand('verify', options)
        }
    } else {
        qpherCommand('verify', options)
    }
}
