# SPDX-License-Identifier: GPL-3.0-or-later
"""A display of its own (Xvfb, openbox, a session bus with AT-SPI) on which `loket` is worked as a person works it.

    with Desktop(1600, 930) as desktop:
        putri = Loket(desktop, centre.url, "putri.contoh", "meja-3", "Meja 3").start()
        putri.sign_in("contoh-2026")
        putri.key("F2")                       # real key events through the X server
        putri.see(r"^K-0001$")                # what a screen reader is told, waited for
        desktop.shot("folder/name.png")

Reading goes through AT-SPI, acting through xdotool. Nothing sleeps for a fixed time; nothing outlives the `with` block.
One Desktop a process: the accessibility library keeps its first bus.
"""

import contextlib
import os
import re
import select
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time

import centre as centres

TOOLS = ("Xvfb", "openbox", "xdotool", "import", "dbus-daemon", "gdbus", "xprop")
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
FRAMELESS = """<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc">
<keyboard/><mouse/><applications><application type="normal"><decor>no</decor></application></applications></openbox_config>"""


def missing():
    """Why no window can be worked on this machine; empty when one can."""
    for tool in TOOLS:
        if not shutil.which(tool):
            return tool + " is not installed"
    if not os.path.exists(LAUNCHER):
        return "at-spi2-core is not installed"
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        return "python3-pyatspi is not installed"
    return next((name + " was not built" for name in ("loket", "loketd", "loketctl", "loket-render")
                 if not centres.program(name)), "")


def first_line(process, what, seconds=20):
    """The first line a child says on its standard output."""
    ready, _, _ = select.select([process.stdout], [], [], seconds)
    assert ready, what + " did not start"
    return process.stdout.readline().strip()


class Desktop:
    def __init__(self, width=1600, height=930, scale=1):
        self.size, self.scale, self.windows, self._children = (width, height), scale, [], []
        self.folder = tempfile.mkdtemp(prefix="loket-desktop-")
        self.atspi = self.display = None

    def __enter__(self):
        try:
            self._raise()
            return self
        except BaseException:
            self.close()
            raise

    def __exit__(self, *_):
        self.close()

    def _spawn(self, *command, **how):
        self._children.append(subprocess.Popen(command, env=self.environment, text=True, **how))
        return self._children[-1]

    def _raise(self):
        runtime, home = os.path.join(self.folder, "run"), os.path.join(self.folder, "home")
        os.mkdir(runtime, 0o700)
        os.makedirs(os.path.join(home, ".config", "openbox"))
        with open(os.path.join(home, ".config", "openbox", "rc.xml"), "w", encoding="utf-8") as file:
            file.write(FRAMELESS)
        kept = {name: value for name, value in os.environ.items()
                if not name.startswith(("XDG_", "QT_", "LOKET_", "DBUS_", "AT_SPI", "WAYLAND", "DISPLAY"))}
        self.environment = {**kept, "HOME": home, "XDG_RUNTIME_DIR": runtime, "LC_ALL": "C.UTF-8"}
        if self.scale != 1:
            self.environment["QT_SCALE_FACTOR"] = str(self.scale)
        self._log = open(os.path.join(self.folder, "desktop.log"), "ab")
        quiet = {"stderr": self._log}
        width, height = self.size
        server = self._spawn("Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset",
                             stdout=subprocess.PIPE, **quiet)
        self.display = ":" + first_line(server, "Xvfb")
        self.environment["DISPLAY"] = self.display
        bus = self._spawn("dbus-daemon", "--session", "--nofork", "--address=unix:dir=" + runtime, "--print-address", stdout=subprocess.PIPE, **quiet)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = first_line(bus, "dbus-daemon")
        self._spawn("openbox", stdout=self._log, **quiet)
        self._spawn(LAUNCHER, "--launch-immediately", stdout=self._log, **quiet)
        centres.wait_for(self._switch_on, 20, "the accessibility bus")
        centres.wait_for(lambda: "_NET_SUPPORTING_WM_CHECK" in self.run("xprop", "-root"), 20, "openbox")
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        os.environ.update({name: self.environment[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")})
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        Atspi.set_timeout(3000, 15000)
        self.atspi, self.vanished = Atspi, GLib.Error

    def _switch_on(self):
        return subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method",
                               "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>"],
                              env=self.environment, capture_output=True, check=False).returncode == 0

    def run(self, *command):
        """Runs a small tool on this display and returns what it printed."""
        return subprocess.run(command, env=self.environment, text=True, capture_output=True, timeout=60, check=False).stdout

    def shot(self, path):
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        done = subprocess.run(["import", "-window", "root", path], env=self.environment, capture_output=True, text=True,
                              timeout=60, check=False)
        assert done.returncode == 0, done.stderr

    def close(self):
        for window in list(self.windows):
            window.kill()
        for child in reversed(self._children):
            child.terminate()
        for child in reversed(self._children):
            try:
                child.wait(10)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
            if child.stdout:
                child.stdout.close()
        self._children.clear()
        if hasattr(self, "_log"):
            self._log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Loket:
    """One workstation process and its window. Profiles are kept in the desktop's home, so a second start finds the first's work."""

    def __init__(self, desktop, url, user, profile, desk="Meja 3", **settings):
        self.desktop, self.user, self.profile, self.process = desktop, user, profile, None
        self.arguments = ["--server", url, "--profile", profile, "--user", user, "--desk", desk, "--device", profile]
        self.config = os.path.join(desktop.folder, "config-" + profile)
        if settings:  # as the user's own choice of an earlier day: ui/appearance, ui/language
            path = os.path.join(self.config, "Loket", "Loket.conf")
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write("[ui]\n" + "".join(f"{name}={value}\n" for name, value in settings.items()))

    def start(self):
        self._errors = open(os.path.join(self.desktop.folder, self.profile + ".log"), "ab")
        self.process = subprocess.Popen([centres.program("loket"), *self.arguments], stdout=self._errors, stderr=self._errors,
                                        env={**self.desktop.environment, "XDG_CONFIG_HOME": self.config})
        self.desktop.windows.append(self)
        centres.wait_for(self._window, 60, "the window of " + self.user)
        return self

    def sign_in(self, password=centres.PASSWORD):
        for once_more in (True, False):  # see fill(): whoever mistypes is told so, and types again
            self.focus(r"^Kata sandi$|^Password$", "password text")
            self.key("ctrl+a")
            self.type(password)
            self.key("Return")
            try:
                self.gone(r"^Kata sandi$|^Password$", "password text")
                return self
            except AssertionError:
                if not once_more or not self.find(r"salah|wrong"):
                    raise
        return self

    def _window(self):
        assert self.process.poll() is None, ("loket ended", self.process.returncode, self.log())
        found = self.desktop.run("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)).split()
        return found[0] if found else ""

    def floating(self):
        """Whether a menu or another window floats over the first."""
        return len(self.desktop.run("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)).split()) > 1

    def activate(self):
        self.desktop.run("xdotool", "windowactivate", "--sync", self._window())

    def title(self):
        return self.desktop.run("xdotool", "getwindowname", self._window()).strip()

    def key(self, *keys):
        self.activate()
        self.desktop.run("xdotool", "key", "--clearmodifiers", "--delay", "20", *keys)

    def type(self, text):
        self.activate()
        self.desktop.run("xdotool", "type", "--delay", "15", text)

    def _root(self):
        desktop = self.desktop.atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.process.pid:
                application.set_cache_mask(self.desktop.atspi.Cache.NONE)
                return application
        return None

    def nodes(self):
        """Everything on the screen: (accessible, role, name, text)."""
        atspi = self.desktop.atspi
        found, open_nodes = [], [self._root()]
        while open_nodes:
            node = open_nodes.pop()
            try:
                if node is None:
                    continue
                role = node.get_role_name()
                if role != "application" and not node.get_state_set().contains(atspi.StateType.SHOWING):
                    continue
                text = atspi.Text.get_text(node, 0, -1) if node.get_text_iface() else ""
                found.append((node, role, node.get_name() or "", text or ""))
                open_nodes.extend(node.get_child_at_index(i) for i in reversed(range(min(node.get_child_count(), 400))))
            except self.desktop.vanished:
                continue
        return found

    def find(self, pattern, role=""):
        wanted = re.compile(pattern)
        return next((node for node, kind, name, text in self.nodes()
                     if (not role or kind == role) and (wanted.search(name) or wanted.search(text))), None)

    def see(self, pattern, role="", seconds=30):
        try:
            return centres.wait_for(lambda: self.find(pattern, role), seconds, f"{pattern!r} on the screen of {self.user}")
        except AssertionError as failure:
            raise AssertionError(f"{failure}; the screen says: {self.words()[:3000]}") from None

    def gone(self, pattern, role="", seconds=30):
        try:
            centres.wait_for(lambda: not self.find(pattern, role), seconds, f"{pattern!r} gone from the screen of {self.user}")
        except AssertionError as failure:
            raise AssertionError(f"{failure}; the screen says: {self.words()[:2000]}") from None

    def words(self):
        return " | ".join(dict.fromkeys(part for _, _, name, text in self.nodes() for part in (name, text) if part))

    def state(self, node, name):
        try:
            return node.get_state_set().contains(getattr(self.desktop.atspi.StateType, name))
        except self.desktop.vanished:
            return False

    def able(self, pattern, role="", seconds=30):
        """Waits until the thing can be used."""
        def usable():
            node = self.find(pattern, role)
            return node if node and self.state(node, "ENABLED") else None
        return centres.wait_for(usable, seconds, f"{pattern!r} to be usable for {self.user}: {self.words()[:2000]}")

    def click(self, pattern, role="", seconds=30, button="1"):
        """Waits for the thing, moves the pointer to its middle and presses."""
        node = self.able(pattern, role, seconds)
        box = node.get_extents(self.desktop.atspi.CoordType.SCREEN)
        self.activate()
        self.desktop.run("xdotool", "mousemove", "--sync", *(str(round(middle * self.desktop.scale)) for middle in (box.x + box.width / 2, box.y + box.height / 2)), "click", button)
        return node

    def focus(self, pattern, role="", seconds=30):
        """Clicks into a field and waits until keys go there."""
        node = self.click(pattern, role, seconds)
        centres.wait_for(lambda: self.state(node, "FOCUSED"), 15, f"the focus in {pattern!r}")
        return node

    def text(self, node):
        return self.desktop.atspi.Text.get_text(node, 0, -1) or ""

    def fill(self, pattern, text, role="", clear=False):
        node = self.focus(pattern, role)
        for once_more in (True, False):  # a busy X server swallows a key now and then; whoever types sees it and types again
            if clear:
                self.key("ctrl+a")
            self.type(text)
            try:
                return centres.wait_for(lambda: text in self.text(node), 10, f"the text in {pattern!r}")
            except AssertionError:
                if not once_more:
                    raise
                clear = True

    def focused(self, wanted):
        """The accessible of a role that has the focus, and its name. (A list item counts as focused in a list that is not.)"""
        return next(((node, name) for node, role, name, _ in self.nodes() if role == wanted and self.state(node, "FOCUSED")), (None, ""))

    def check_all(self):
        """Ticks the whole checklist by keys: F10, then Space and Down until there is nothing below. Answers with the names."""
        self.key("F10")
        centres.wait_for(lambda: self.focused("check box")[0], 15, "the focus in the checklist")
        ticked = []
        while True:
            box, name = self.focused("check box")
            if name in ticked:
                return ticked
            self.key("space")
            centres.wait_for(lambda: self.state(box, "CHECKED"), 15, "a tick at " + name)
            ticked.append(name)
            self.key("Down")

    def begin_typing(self, text):
        """Types while the caller goes on; answers with the process that types."""
        self.activate()
        return self.desktop._spawn("xdotool", "type", "--delay", "40", text)

    def kept(self, text):
        """Whether a draft with this text is on the disk of this desk: what a power cut now would leave. The desk holds its
        journal alone, so a copy is read."""
        folder = os.path.join(self.desktop.environment["HOME"], ".local", "share", "loket", self.profile)
        with tempfile.TemporaryDirectory() as copy:
            for name in ("journal.db", "journal.db-wal"):
                if os.path.exists(os.path.join(folder, name)):
                    shutil.copy(os.path.join(folder, name), copy)
            with contextlib.closing(sqlite3.connect(os.path.join(copy, "journal.db"))) as database:
                return any(text in body.decode(errors="replace") for (body,) in database.execute("SELECT CAST(body AS BLOB) FROM draft"))

    def shot(self, path):
        self.activate()
        self.desktop.shot(path)

    def log(self):
        with open(os.path.join(self.desktop.folder, self.profile + ".log"), encoding="utf-8", errors="replace") as file:
            return file.read()[-4000:]

    def _end(self, how, seconds):
        if not self.process:
            return
        if self.process.poll() is None:
            self.process.send_signal(how)
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._errors.close()
        self.process = None
        self.desktop.windows.remove(self)

    def kill(self):
        """Power cut: kill -9."""
        self._end(signal.SIGKILL, 20)
