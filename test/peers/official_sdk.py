"""Runs the operations of the official SDK and prints what came of each, as JSON: official_sdk.py URL API_KEY."""

import hashlib
import inspect
import json
import sys

from qpher import Qpher, errors

url, api_key = sys.argv[1:]
client = Qpher(api_key=api_key, base_url=url, max_retries=0)
results = {}


def run(name, operation):
    try:
        results[name] = operation()
    except errors.QpherError as error:
        results[name] = f"{type(error).__name__} {error.error_code}"
    except Exception as error:  # what the SDK itself fails with is the finding
        results[name] = repr(error)


def versions(listed):
    return [[key.key_version, key.status] for key in listed.keys] + [listed.total]


message = b"message"
signatures = client.signatures
keys = client.keys
signature = signatures.sign(message=message, key_version=1).signature
wrong = bytes(len(signature))

run("sign", lambda: len(signature))
run("verify", lambda: signatures.verify(message=message, signature=signature, key_version=1).valid)
run("verify a wrong one", lambda: signatures.verify(message=message, signature=wrong, key_version=1).valid)
if inspect.signature(signatures.sign).parameters["key_version"].default is None:
    run("sign without a version", lambda: signatures.sign(message=message).key_version)
if hasattr(signatures, "sign_hash"):
    digest = hashlib.sha512(message).digest()
    given = {"hash_value": digest, "hash_algorithm": "SHA-512", "key_version": 1}
    made = signatures.sign_hash(**given)
    run("sign a hash", lambda: [len(made.signature), made.hash_algorithm, made.signature_type])
    run("verify a hash", lambda: signatures.verify_hash(signature=made.signature, **given).valid)
run("active key", lambda: keys.get_active(algorithm="Dilithium3").key_version)
run("rotate", lambda: keys.rotate(algorithm="Dilithium3").old_key_version)
run("key by version", lambda: keys.get(algorithm="Dilithium3", key_version=1).status)
run("list", lambda: versions(keys.list()))
run("list by status", lambda: versions(keys.list(algorithm="Dilithium3", status="retired")))
run("generate", lambda: keys.generate(algorithm="Dilithium3").key_version)
run("retire", lambda: keys.retire(algorithm="Dilithium3", key_version=3).status)
run("generate for encryption", lambda: len(keys.generate(algorithm="Kyber768").public_key))
run("no active key", lambda: keys.get_active(algorithm="Dilithium3"))
run("retired key", lambda: signatures.sign(message=message, key_version=1))
run("unknown algorithm", lambda: keys.generate(algorithm="RSA"))
stranger = Qpher(api_key="qph_stranger", base_url=url, max_retries=0)
run("wrong API key", lambda: stranger.keys.list())
print(json.dumps(results))
