#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The workstation as a process, without a screen: one of it for a profile, no secret on disk."""

import os
import stat
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from centre import PASSWORD, Centre, program, wait_for  # noqa: E402

LOKET = program("loket")


class Desk:
    """A loket on the offscreen platform with a home of its own."""

    def __init__(self, home, *options, password=None):
        environment = dict(os.environ, HOME=home, XDG_DATA_HOME=f"{home}/data", XDG_CONFIG_HOME=f"{home}/config",
                           XDG_RUNTIME_DIR=home, TMPDIR=f"{home}/tmp", QT_QPA_PLATFORM="offscreen", DBUS_SESSION_BUS_ADDRESS="disabled:")
        self.process = subprocess.Popen([LOKET, *options], env=environment, text=True, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if password is not None:
            self.process.stdin.write(password + "\n")
        self.process.stdin.close()

    def end(self):
        self.process.terminate()
        self.process.wait(timeout=20)
        self.process.stdout.close()
        self.process.stderr.close()


class ProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = folder.name
        os.mkdir(f"{self.home}/tmp")

    def desk(self, *options, password=None):
        desk = Desk(self.home, *options, password=password)
        self.addCleanup(desk.end)
        return desk

    def profile(self, name):
        return f"{self.home}/data/loket/{name}"

    def test_help_and_version_are_answered_without_a_window(self):
        for option, word in (("--version", "Loket"), ("--help", "--server")):
            desk = Desk(self.home, option)
            self.assertEqual(desk.process.wait(timeout=30), 0)
            self.assertIn(word, desk.process.stdout.read())
            desk.end()

    def test_a_second_start_of_a_profile_ends_and_leaves_the_first_alone(self):
        first = self.desk("--profile", "satu", "--server", "http://127.0.0.1:9")
        wait_for(lambda: os.path.exists(f"{self.profile('satu')}/log/loket.log"), what="the first to be up")

        second = self.desk("--profile", "satu", "--server", "http://127.0.0.1:9")

        self.assertEqual(second.process.wait(timeout=30), 1)
        self.assertIsNone(first.process.poll())

    def test_a_kill_leaves_nothing_in_the_shared_temporary_folder(self):
        desk = self.desk("--profile", "satu", "--server", "http://127.0.0.1:9")
        wait_for(lambda: os.path.exists(f"{self.profile('satu')}/raise"), what="the desk to be up")

        desk.process.kill()
        desk.process.wait(timeout=20)

        self.assertEqual(os.listdir(f"{self.home}/tmp"), [])
        again = self.desk("--profile", "satu", "--server", "http://127.0.0.1:9")
        second = self.desk("--profile", "satu", "--server", "http://127.0.0.1:9")
        wait_for(lambda: 1 in (again.process.poll(), second.process.poll()), seconds=30, what="one of the two to give way")

    def test_two_profiles_work_side_by_side(self):
        desks = [self.desk("--profile", name, "--server", "http://127.0.0.1:9") for name in ("satu", "dua")]
        for name in ("satu", "dua"):
            wait_for(lambda name=name: os.path.exists(f"{self.profile(name)}/log/loket.log"), what=name)
        self.assertEqual([desk.process.poll() for desk in desks], [None, None])

    def test_neither_password_nor_token_reaches_the_disk_and_the_profile_is_private(self):
        with Centre() as centre:
            self.desk("--profile", "rahasia", "--server", centre.url, "--user", "putri.contoh", "--password-stdin", password=PASSWORD)
            wait_for(lambda: self.holds(b"CTH"), seconds=60, what="the branch's data on this PC")

            self.assertFalse(self.holds(PASSWORD.encode()))
            self.assertFalse(self.holds(b"Bearer "))
            self.assertEqual(stat.S_IMODE(os.stat(self.profile("rahasia")).st_mode), 0o700)

    def holds(self, text):
        """Some file of the home contains the bytes."""
        for folder, _, names in os.walk(self.home):
            for name in names:
                path = os.path.join(folder, name)
                if not stat.S_ISREG(os.lstat(path).st_mode):
                    continue
                with open(path, "rb") as file:
                    if text in file.read():
                        return True
        return False


if __name__ == "__main__":
    if LOKET is None:
        print("SKIPPED: loket is not built")
        sys.exit(0)
    unittest.main(verbosity=2)
