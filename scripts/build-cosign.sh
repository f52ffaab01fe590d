#!/bin/sh
# Builds a cosign that verifies attestations of qpher-sign: release 3.1.3 with a sigstore and a sigstore-go that know ML-DSA-65,
# which no release of cosign has yet. It needs Go 1.21 or newer, which fetches the version that is built with.
#
#   scripts/build-cosign.sh [FILE]    writes the program to FILE, ./cosign without it
#   ./cosign verify-blob-attestation --key key.pem --bundle qpher-manifest.sigstore.json --insecure-ignore-tlog \
#     --type slsaprovenance1 app.tar.gz
#
# The type is https://in-toto.io/attestation/release/v0.1 if the source is not a run of GitHub Actions.
set -eu

export GOTOOLCHAIN=go1.27.4
case ${1:-cosign} in
  /*) target=$1 ;;
  *) target=$PWD/${1:-cosign} ;;
esac

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
go mod init build-cosign
# The module proxy does not serve version 2.2.0, which sigstore-go asks for.
go mod edit -replace=github.com/sigstore/timestamp-authority/v2=github.com/sigstore/timestamp-authority/v2@v2.1.5
go get github.com/sigstore/cosign/v3/cmd/cosign@v3.1.3 \
  github.com/sigstore/sigstore@v1.11.3 github.com/sigstore/sigstore-go@v1.4.0
go build -o "$target" github.com/sigstore/cosign/v3/cmd/cosign
echo "built $target"
