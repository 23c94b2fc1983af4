# SPDX-License-Identifier: GPL-3.0-or-later
"""loketctl as an operator runs it: a program, a folder, what it prints and the code it leaves with."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest

import centre

OK, REFUSED, MISUSED = 0, 1, 2


class CtlCase(unittest.TestCase):
    """A test with an empty folder; `self.data` is a data folder in it that does not exist yet."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="loket-ctl-")
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.data = os.path.join(self.folder, "data")

    def bare(self, *arguments, stdin="", env=None, timeout=170):
        """Runs loketctl with exactly these arguments."""
        environment = {k: v for k, v in os.environ.items() if not k.startswith("LOKET_")}
        environment.update(env or {})
        return subprocess.run([centre.program("loketctl"), *arguments], input=stdin, text=True, capture_output=True,
                              timeout=timeout, check=False, env=environment, cwd=self.folder)

    def ctl(self, *arguments, expect=OK, **others):
        """Runs it on the data folder and checks how it ends; nothing is ever said on both streams at once."""
        done = self.bare("--data", self.data, *arguments, **others)
        self.assertEqual(done.returncode, expect, (arguments, done.stdout, done.stderr))
        if expect != OK:
            self.assertTrue(done.stderr.splitlines()[-1].startswith("loketctl: "), done.stderr)
        return done

    def refuses(self, sentence, *arguments, **others):
        self.assertIn(sentence, self.ctl(*arguments, expect=REFUSED, **others).stderr)

    def misused(self, sentence, *arguments, **others):
        self.assertIn(sentence, self.ctl(*arguments, expect=MISUSED, **others).stderr)

    def write(self, name, content):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return path

    def branch(self):
        self.ctl("init", "--branch", "CTH", "--name", "Kantor Cabang Contoh")


def main():
    for name in ("loketctl", "loketd"):
        if not centre.program(name):
            print(f"SKIPPED: {name} was not built")
            sys.exit(0)
    unittest.main(verbosity=2)
