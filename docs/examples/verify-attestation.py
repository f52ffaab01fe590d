# Verifies an attestation under key.pem and prints its artifacts for `sha256sum --check`.
# pip install cryptography in-toto-attestation securesystemslib
import json
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from google.protobuf.json_format import Parse
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement
from securesystemslib.dsse import Envelope

with open("qpher-manifest.sigstore.json") as file:
    bundle = json.load(file)["dsseEnvelope"]
    envelope = Envelope.from_dict({**bundle, "signatures": [{"keyid": "", **one} for one in bundle["signatures"]]})
with open("key.pem", "rb") as file:
    key = load_pem_public_key(file.read())

[signature] = envelope.signatures.values()
key.verify(bytes.fromhex(signature.signature), envelope.pae())

statement = Statement.copy_from_pb(Parse(envelope.payload, statement_pb2.Statement()))
statement.validate()
for subject in statement.pb.subject:
    print(subject.digest["sha256"], subject.name, sep="  ")
