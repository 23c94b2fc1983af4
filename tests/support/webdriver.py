# SPDX-License-Identifier: GPL-3.0-or-later
"""A phone-sized Chromium driven through the W3C WebDriver protocol, with the standard library alone.

    with Browser() as browser:                       # 360x740, device pixel ratio 2, fresh profile
        browser.open(centre.url)
        browser.click("[data-reason=RESIGN]")
        browser.type("[name='participant.nik']", "9901...")
        browser.choose_file("#file-id_card", path)

missing() says why there can be no browser on this machine, "" when there can. Every look-up waits until what it asks for
is there.
"""

import base64
import http.client
import json
import os
import re
import shutil
import subprocess
import tempfile
import time

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--lang=id"]
WAIT = float(os.environ.get("LOKET_BROWSER_WAIT", "20"))


def chromium():
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def missing():
    if not chromium():
        return "chromium is not installed"
    return "" if shutil.which("chromedriver") else "chromedriver (chromium-driver) is not installed"


class DriverError(Exception):
    def __init__(self, value):
        super().__init__(f"{value.get('error')}: {value.get('message', '')[:400]}")
        self.error = value.get("error", "")


class Browser:
    def __init__(self, width=360, height=740, ratio=2, dark=False):
        self.size, self.dark = (width, height, ratio), dark
        self.profile = tempfile.mkdtemp(prefix="loket-profile-")
        self.driver, self.session, self._port = None, "", 0

    def __enter__(self):
        temporary = os.path.join(self.profile, "tmp")  # the browser leaves folders behind wherever it may
        os.makedirs(temporary, exist_ok=True)
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], env={**os.environ, "TMPDIR": temporary}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.driver.stdout:
            if match := re.search(r"started successfully on port (\d+)", line):
                self._port = int(match.group(1))
                break
        width, height, ratio = self.size
        options = {"binary": chromium(), "args": [*FLAGS, f"--user-data-dir={self.profile}", f"--window-size={width},{height}"],
                   "mobileEmulation": {"deviceMetrics": {"width": width, "height": height, "pixelRatio": ratio, "mobile": True, "touch": True}}}
        wanted = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}, "unhandledPromptBehavior": "ignore"}
        try:
            self.session = self._send("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})["sessionId"]
            self.scheme(self.dark)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        try:
            if self.session:
                self._call("DELETE", "")
        except (DriverError, OSError, http.client.HTTPException):
            pass
        self.driver.terminate()
        self.driver.wait(20)
        self.driver.stdout.close()
        shutil.rmtree(self.profile, ignore_errors=True)

    def _send(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=90)
        try:
            connection.request(method, path, None if body is None else json.dumps(body), {"Content-Type": "application/json"})
            value = json.loads(connection.getresponse().read())["value"]
        finally:
            connection.close()
        if isinstance(value, dict) and "error" in value:
            raise DriverError(value)
        return value

    def _call(self, method, path, body=None):
        return self._send(method, f"/session/{self.session}{path}", {} if body is None and method == "POST" else body)

    def cdp(self, command, **params):
        return self._call("POST", "/goog/cdp/execute", {"cmd": command, "params": params})

    def scheme(self, dark):
        self.cdp("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])

    def open(self, address):
        self._call("POST", "/url", {"url": address})

    def reload(self):
        self._call("POST", "/refresh")

    def address(self):
        return self._call("GET", "/url")

    def script(self, text, *arguments):
        return self._call("POST", "/execute/sync", {"script": text, "args": list(arguments)})

    def until(self, what, condition, seconds=WAIT):
        """Asks until the answer is true; pages are redrawn meanwhile, so that a lost element is asked for again."""
        end, last = time.monotonic() + seconds, None
        while time.monotonic() < end:
            try:
                if answer := condition():
                    return answer
            except DriverError as error:
                if error.error not in ("stale element reference", "no such element", "element not interactable",
                                       "element click intercepted", "javascript error"):
                    raise
                last = error
            time.sleep(0.03)
        raise AssertionError(f"no {what} within {seconds} s ({last}); page says: {self.words()[:600]}")

    def _element(self, css):
        return self._call("POST", "/element", {"using": "css selector", "value": css})[ELEMENT]

    def all(self, css):
        """The shown elements."""
        found = [row[ELEMENT] for row in self._call("POST", "/elements", {"using": "css selector", "value": css})]
        return [element for element in found if self._call("GET", f"/element/{element}/displayed")]

    def label(self, element):
        """The name by which a screen reader calls it."""
        return self._call("GET", f"/element/{element}/computedlabel")

    def click(self, css):
        def press():
            element = self._element(css)
            if not self._call("GET", f"/element/{element}/enabled"):
                return False
            self.script("arguments[0].scrollIntoView({block: 'nearest'})", {ELEMENT: element})
            self._call("POST", f"/element/{element}/click")
            return True
        self.until(f"clickable {css}", press)

    def type(self, css, text):
        """Replaces what a field holds by typing."""
        def press():
            element = self._element(css)
            self._call("POST", f"/element/{element}/clear")
            self._call("POST", f"/element/{element}/value", {"text": text})
            return True
        self.until(f"field {css}", press)

    def set(self, css, value):
        """Sets a field whose keys depend on the locale (a date), or a list, as a picker would."""
        self.until(f"field {css}", lambda: self.script(
            "const n = document.querySelector(arguments[0]); if (!n) return false; n.value = arguments[1];"
            "n.dispatchEvent(new Event('input', {bubbles: true})); n.dispatchEvent(new Event('change', {bubbles: true}));"
            "return n.value === arguments[1];", css, value))

    def choose_file(self, css, path):
        self.until(f"file field {css}", lambda: self._call("POST", f"/element/{self._element(css)}/value", {"text": os.path.abspath(path)}) or True)

    def key(self, *keys):
        """Presses keys one after the other, as on a keyboard ("\\ue004" is Tab)."""
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self._call("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def words(self):
        return self.script("return document.body ? document.body.innerText : ''") or ""

    def title(self):
        return self._call("GET", "/title")

    def see(self, text, seconds=WAIT):
        self.until(f"text {text!r}", lambda: text in self.words(), seconds)

    def accept_prompt(self):
        self.until("question", lambda: self._call("POST", "/alert/accept") is None)

    def console(self):
        """Errors of the console since the last call."""
        return [row["message"] for row in self._call("POST", "/se/log", {"type": "browser"}) if row["level"] == "SEVERE"]

    def picture(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self._call("GET", "/screenshot")))
