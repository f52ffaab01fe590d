// qpherSign root: 'dist', files: ['dist/*.tar.gz']
// Signs files. The API key is the secret text qpher-api-key, or the one that credentialsId names.
void call(Map options) {
    String credentialsId = options.credentialsId ?: 'qpher-api-key'
    withCredentials([string(credentialsId: credentialsId, variable: 'QPHER_API_KEY')]) {
        qpherCommand('sign', options)
    }
}
