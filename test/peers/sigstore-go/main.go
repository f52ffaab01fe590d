// Verifies artifacts by their attestation with sigstore-go: sigstore-go KEY.pem ATTESTATION ARTIFACT…
package main

import (
	"crypto"
	"fmt"
	"os"
	"time"

	"github.com/sigstore/sigstore-go/pkg/bundle"
	"github.com/sigstore/sigstore-go/pkg/root"
	"github.com/sigstore/sigstore-go/pkg/verify"
	"github.com/sigstore/sigstore/pkg/cryptoutils"
	"github.com/sigstore/sigstore/pkg/signature"
)

func main() {
	if err := run(os.Args[1], os.Args[2], os.Args[3:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(keyFile, attestation string, artifacts []string) error {
	pem, err := os.ReadFile(keyFile)
	if err != nil {
		return err
	}
	publicKey, err := cryptoutils.UnmarshalPEMToPublicKey(pem)
	if err != nil {
		return err
	}
	// ML-DSA hashes the message itself.
	key, err := signature.LoadVerifier(publicKey, crypto.Hash(0))
	if err != nil {
		return err
	}
	trusted := root.NewTrustedPublicKeyMaterial(func(string) (root.TimeConstrainedVerifier, error) {
		return root.NewExpiringKey(key, time.Time{}, time.Time{}), nil
	})
	// There is no transparency log and no timestamp.
	verifier, err := verify.NewVerifier(trusted, verify.WithNoObserverTimestamps())
	if err != nil {
		return err
	}
	entity, err := bundle.LoadJSONFromPath(attestation)
	if err != nil {
		return err
	}
	for _, name := range artifacts {
		artifact, err := os.Open(name)
		if err != nil {
			return err
		}
		_, err = verifier.Verify(entity, verify.NewPolicy(verify.WithArtifact(artifact), verify.WithKey()))
		artifact.Close()
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		fmt.Println("verified", name)
	}
	return nil
}
