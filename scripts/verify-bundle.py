"""Checks a Siap Tayang bundle with nothing but Python's standard library and `openssl`.

Usage: python3 verify-bundle.py <bundle, decrypted>; docs/bundle-format.md says what is checked.
"""

import base64
import gzip
import hashlib
import json
import os
import subprocess
import sys
import tempfile

# What stands before a raw Ed25519 key in DER (RFC 8410).
KEY_HEAD = bytes.fromhex("302a300506032b6570032100")


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def canonical(value) -> bytes:
    """JSON by RFC 8785: the names of our records are ASCII and their numbers whole."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8")


def unpadded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def is_signed(key: str, signature: str, message: bytes) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        parts = {"key": KEY_HEAD + unpadded(key), "sig": unpadded(signature), "text": message}
        paths = {name: os.path.join(folder, name) for name in parts}
        for name, content in parts.items():
            with open(paths[name], "wb") as file:
                file.write(content)
        command = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-rawin"]
        command += ["-inkey", paths["key"], "-sigfile", paths["sig"], "-in", paths["text"]]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0


def check_record(record: dict, faults: list) -> str:
    name = record["hash"]
    if digest(canonical(record["record"])) != name:
        faults.append(f"{name[:8]}: the content does not match its hash")
    if record["signature"] is None:
        return "unsigned"
    key = record["record"]["author"]["key"]
    message = f"siap-tayang:record:1:{name}".encode()
    if key is None or not is_signed(key, record["signature"], message):
        faults.append(f"{name[:8]}: the signature is not by the key of its author")
    return "signed"


def main(path: str) -> int:
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        lines = file.read().rstrip("\n").split("\n")
    faults, sums = [], []
    counts = {"signed": 0, "unsigned": 0}
    ended = False
    for number, line in enumerate(lines, 1):
        content = json.loads(line)
        if digest(line[74:].encode("utf-8")) != content["sum"]:
            faults.append(f"line {number}: the checksum does not match")
        if content["kind"] == "record":
            counts[check_record(content["value"], faults)] += 1
        if content["kind"] == "end":
            ended = True
            end = content["value"]
            if end["lines"] != len(sums) or end["chain"] != digest("".join(sums).encode()):
                faults.append("the chain of the lines does not match")
        sums.append(content["sum"])
    if not ended:
        faults.append("the file has no end")
    for fault in faults:
        print(fault)
    print(f"{counts['signed']} signed, {counts['unsigned']} unsigned, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
