# SPDX-License-Identifier: GPL-3.0-or-later
"""A real centre for tests: loketd on a free port of 127.0.0.1 with a data folder of its own.

    with Centre() as centre:                       # branch CTH of `loketctl seed --profile sample`
        cso = centre.sign_in("putri.contoh")       # any seeded officer; a Session
        cso.feed()                                 # {"rows": [...], "next": ...}
        cso.command("claim", claim_id, "take_for_review", {})
        centre.kill(); centre.start()              # kill -9, then again on the same port and folder

`Centre(profile=None)` has branch CTH, the officers of OFFICERS and the sample members, but no claim yet.
Programs come from $LOKET_BIN (else build/dev/bin), samples from $LOKET_SOURCE. Nothing outlives the `with` block.
"""

import csv
import datetime
import json
import os
import re
import secrets
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request
import uuid

SOURCE = os.environ.get("LOKET_SOURCE") or os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BIN = os.environ.get("LOKET_BIN") or os.path.join(SOURCE, "build", "dev", "bin")
SAMPLES = os.path.join(SOURCE, "resources", "samples")
PASSWORD = "contoh-2026"
BRANCH = "CTH"
OFFICERS = {"putri.contoh": "cso", "rizky.contoh": "cso,verifier", "laras.contoh": "frontliner",
            "hendra.contoh": "supervisor", "maya.contoh": "supervisor,branch_head"}


def program(name):
    """The path of a program of ours, or None where it was not built."""
    path = os.path.join(BIN, name)
    return path if os.access(path, os.X_OK) else None


def people():
    """The rows of resources/samples/people.csv, by number ("001")."""
    with open(os.path.join(SAMPLES, "people.csv"), newline="", encoding="utf-8") as file:
        return {row["n"]: row for row in csv.DictReader(file)}


def document(number, kind):
    """The path of a sample document ("001", "id_card"); jpg or pdf."""
    for end in (".jpg", ".pdf"):
        path = os.path.join(SAMPLES, "documents", f"{number}-{kind}{end}")
        if os.path.exists(path):
            return path
    raise FileNotFoundError(f"{number}-{kind}")


def uuid7():
    """A time-ordered id, as commands and documents have."""
    ms = int(time.time() * 1000)
    value = (ms << 80) | (0x7 << 76) | (secrets.randbits(12) << 64) | (0b10 << 62) | secrets.randbits(62)
    return str(uuid.UUID(int=value))


def wait_for(condition, seconds=15, what="condition"):
    """Asks until the answer is true and returns it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.02)
    raise AssertionError(f"timed out waiting for {what}")


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)

    @property
    def code(self):
        return self.json().get("code", "") if self.body.startswith(b"{") else ""


class Session:
    """A signed-in officer."""

    def __init__(self, centre, answer, device):
        self.centre, self.token, self.user, self.device = centre, answer["token"], answer["user"], device

    def request(self, method, path, body=None, **headers):
        return self.centre.request(method, path, body, self.token, **headers)

    def get(self, path):
        answer = self.request("GET", path)
        assert answer.status == 200, (path, answer.status, answer.body)
        return answer.json()

    def feed(self, after=0, limit=500):
        return self.get(f"/v1/branches/{BRANCH}/feed?after={after}&limit={limit}")

    def claim(self, claim):
        return self.get(f"/v1/claims/{claim}")

    def envelope(self, aggregate, identity, name, args, base=None):
        """A whole command, not yet sent; `base` is the revision it was made on (asked for when None)."""
        if base is None:
            answer = self.request("GET", f"/v1/{aggregate}s/{identity}")
            base = answer.json()["revision"] if answer.status == 200 else 0
        now = datetime.datetime.now(datetime.timezone.utc)
        return {"id": uuid7(), "type": f"{aggregate}.{name}", "v": 1, "branch": BRANCH, "device": self.device,
                "author": self.user["id"], "at": now.strftime("%Y-%m-%dT%H:%M:%S.") + f"{now.microsecond // 1000:03d}Z",
                "base": base, "agg": f"{aggregate}/{identity}", "args": args}

    def command(self, aggregate, identity, name, args, base=None, expect=200):
        """Sends one command and returns its CommandResult; `expect` is the status it must have."""
        result = self.request("POST", "/v1/commands", self.envelope(aggregate, identity, name, args, base)).json()
        assert result.get("status") == expect, result
        return result


class Centre:
    def __init__(self, profile="sample", port=0, rules_key=""):
        self.folder = tempfile.mkdtemp(prefix="loket-centre-")
        self.data = os.path.join(self.folder, "data")
        self.profile, self.port, self.process, self.url, self._log = profile, port, None, "", None
        self.rules_key = rules_key  # head office's public key

    def __enter__(self):
        try:
            self._fill()
            return self.start()
        except BaseException:
            self.close()
            raise

    def __exit__(self, *_):
        self.close()

    def _fill(self):
        os.makedirs(self.data)
        if self.profile:
            self.ctl("seed", "--profile", self.profile)
            return
        self.ctl("init", "--branch", BRANCH, "--name", "Kantor Cabang Contoh", "--zone", "WIB", "--quota", "100")
        self.ctl("import", "members", os.path.join(SAMPLES, "people.csv"))
        for name, roles in OFFICERS.items():
            self.ctl("user", "add", name, "--branch", BRANCH, "--roles", roles, stdin=PASSWORD + "\n")

    def ctl(self, *arguments, stdin=""):
        """Runs loketctl on this folder and returns what it printed."""
        done = subprocess.run([program("loketctl"), "--data", self.data, *arguments], input=stdin, text=True,
                              capture_output=True, timeout=180, check=False)
        assert done.returncode == 0, (arguments, done.stderr)
        return done.stdout

    def start(self):
        """Starts loketd and waits until it listens; after the first time on the same port."""
        self._log = open(os.path.join(self.folder, "loketd.log"), "ab")
        self.process = subprocess.Popen(
            [program("loketd"), "--data", self.data, "--listen", f"127.0.0.1:{self.port}",
             "--rules", os.path.join(SOURCE, "resources", "rules"), "--portal", os.path.join(SOURCE, "app", "portal"),
             *(["--rules-key", self.rules_key] if self.rules_key else [])],
            stdout=subprocess.PIPE, stderr=self._log, text=True)
        guard = threading.Timer(30, self.process.kill)
        guard.start()
        line = self.process.stdout.readline()
        guard.cancel()
        match = re.search(r"listening on (http://127\.0\.0\.1:(\d+))", line)
        assert match, ("loketd did not start", line, self.log())
        self.url, self.port = match.group(1), int(match.group(2))
        return self

    def _end(self, how):
        if self.process:
            if self.process.poll() is None:
                self.process.send_signal(how)
            self.process.wait(20)
            self.process.stdout.close()
            self._log.close()
            self.process = None

    def stop(self):
        self._end(signal.SIGTERM)

    def kill(self):
        """Power cut: kill -9."""
        self._end(signal.SIGKILL)

    def close(self):
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def log(self):
        with open(os.path.join(self.folder, "loketd.log"), encoding="utf-8", errors="replace") as file:
            return file.read()

    def request(self, method, path, body=None, token="", **headers):
        """One request; `body` is bytes, or a value that becomes JSON. Never raises for a refusal."""
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
            headers.setdefault("Content_Type", "application/json")
        request = urllib.request.Request(self.url + path, data=body, method=method)
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        if token:
            request.add_header("Authorization", "Bearer " + token)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return Answer(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as refusal:
            with refusal:
                return Answer(refusal.code, refusal.headers, refusal.read())

    def sign_in(self, name, password=PASSWORD, device="uji", desk="Meja 1"):
        answer = self.request("POST", "/v1/session", {"name": name, "password": password, "device": device, "desk": desk})
        assert answer.status == 200, (answer.status, answer.body)
        return Session(self, answer.json(), device)

    def rows(self, database, sql, *values):
        """Reads a database of the centre ("loket.db", "registers.db") beside the running server."""
        connection = sqlite3.connect(f"file:{os.path.join(self.data, database)}?mode=ro", uri=True, timeout=10)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    def end_sessions(self):
        """Signs everybody out as an operator would who suspects theft."""
        with sqlite3.connect(os.path.join(self.data, "loket.db"), timeout=10) as database:
            database.execute("DELETE FROM session")
        database.close()

    def messages(self, phone):
        """The texts sent to a phone so far, oldest first."""
        return [text for (text,) in self.rows("registers.db", "SELECT text FROM message WHERE phone = ? ORDER BY n", phone)]
