# SPDX-License-Identifier: GPL-3.0-or-later
"""What every command does with a right line, a wrong option, a missing word and a value that cannot be."""

import os
import sqlite3
import subprocess

import centre
import ctlcase
from ctlcase import MISUSED, OK, REFUSED


class Usage(ctlcase.CtlCase):
    COMMANDS = [("init",), ("migrate",), ("user", "add", "putri.uji"), ("user", "passwd", "putri.uji"),
                ("user", "role", "putri.uji"), ("import", "members", "x.csv"), ("import", "employers", "x.csv"),
                ("seed",), ("recap",), ("audit",), ("verify",)]

    def test_help_names_every_command_and_leaves_well(self):
        done = self.bare("--help")
        self.assertEqual((done.returncode, done.stderr), (OK, ""))
        for command in self.COMMANDS:
            self.assertIn(f"\n  {command[0]} ", done.stdout)

    def test_version_is_said(self):
        self.assertRegex(self.bare("--version").stdout, r"^loketctl \d+\.\d+\.\d+\n$")

    def test_nothing_asked_is_a_misuse_that_shows_how(self):
        done = self.bare()
        self.assertEqual((done.returncode, done.stdout), (MISUSED, ""))
        self.assertIn("--help", done.stderr)

    def test_an_unknown_command_is_named(self):
        self.misused('there is no command "hapus"', "hapus")

    def test_an_option_of_no_command_is_named_by_each(self):
        for command in self.COMMANDS:
            with self.subTest(command):
                self.misused("--warna is not an option of this command", *command, "--warna", "biru", stdin="rahasia-1\n")

    def test_an_option_without_its_value_is_named(self):
        self.misused("--branch needs a value", "init", "--branch")

    def test_a_word_too_many_is_named(self):
        for command in self.COMMANDS:
            with self.subTest(command):
                self.misused('"lebih" is one word too many', *command, "lebih", stdin="rahasia-1\n")

    def test_a_missing_word_is_named(self):
        for command, missing in ((("user",), "add, passwd or role"), (("user", "add"), "the sign-in name"),
                                 (("user", "role", "putri.uji"), "--roles"), (("user", "add", "putri.uji"), "--branch"),
                                 (("user", "add", "putri.uji", "--branch", "CTH"), "--roles"),
                                 (("import",), "members or employers"), (("import", "members"), "the CSV file"),
                                 (("seed",), "--profile"), (("recap",), "--from"),
                                 (("recap", "--from", "2021-05-01"), "--to"), (("audit",), "--from")):
            with self.subTest(command):
                self.misused(f"{missing} is missing", *command)

    def test_without_a_data_folder_every_command_asks_for_one_and_makes_nothing(self):
        for command in (("init",), ("migrate",), ("user", "role", "putri.uji", "--roles", "cso"), ("verify",),
                        ("import", "members", self.write("x.csv", "nik,name,kpj\n")), ("seed", "--profile", "sample"),
                        ("recap", "--from", "2021-05-01", "--to", "2021-05-31")):
            with self.subTest(command):
                done = self.bare(*command)
                self.assertEqual(done.returncode, MISUSED, done.stderr)
                self.assertIn("say where the data are", done.stderr)
        self.assertFalse(os.path.exists("/registers.db"))

    def test_only_init_migrate_and_seed_make_a_store(self):
        for command in (("user", "role", "putri.uji", "--roles", "cso"), ("verify",),
                        ("import", "members", self.write("x.csv", "nik,name,kpj\n")),
                        ("recap", "--from", "2021-05-01", "--to", "2021-05-31")):
            with self.subTest(command):
                self.refuses("no database in this data directory", *command)
                self.assertFalse(os.path.exists(self.data))


class Store(ctlcase.CtlCase):
    def rows(self, sql):
        connection = sqlite3.connect(os.path.join(self.data, "loket.db"))
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def test_init_makes_a_store_and_a_branch_that_verify(self):
        done = self.ctl("init", "--branch", "CTH", "--name", "Kantor Cabang Contoh", "--zone", "WITA", "--quota", "75")
        self.assertEqual(done.stdout, f"branch CTH (Kantor Cabang Contoh, WITA)\nready: {self.data}\n")
        self.assertEqual(self.rows("SELECT code, name, zone, daily_quota FROM branch"),
                         [("CTH", "Kantor Cabang Contoh", "WITA", 75)])
        self.assertIn("verified: ", self.ctl("verify").stdout)

    def test_init_again_keeps_what_is_there(self):
        self.branch()
        self.ctl("init", "--branch", "TJK")
        self.assertEqual(len(self.rows("SELECT * FROM branch")), 2)

    def test_init_refuses_what_no_branch_has_and_makes_none(self):
        for option, value, sentence in (("--zone", "GMT", "WIB, WITA or WIT"), ("--quota", "banyak", "a number from 1"),
                                        ("--quota", "0", "a number from 1"), ("--quota", "12x", "a number from 1")):
            with self.subTest(value):
                self.refuses(sentence, "init", "--branch", "CTH", option, value)
        for code in ("", "c", "cth", "../CTH", "PANJANGSEKALI"):
            with self.subTest(code):
                self.refuses("a branch code has", "init", "--branch", code)
        self.misused("says something about a --branch", "init", "--name", "Kantor")
        self.assertFalse(os.path.exists(self.data))

    def test_migrate_is_done_once_and_again(self):
        self.branch()
        self.assertEqual(self.ctl("migrate").stdout, f"up to date: {self.data}\n")
        self.assertEqual(self.ctl("migrate").stdout, f"up to date: {self.data}\n")

    def test_a_newer_database_is_left_alone(self):
        self.branch()
        connection = sqlite3.connect(os.path.join(self.data, "loket.db"))
        connection.execute("INSERT INTO schema_version (version, name, checksum) VALUES (99, 'later', 'x')")
        connection.commit()
        connection.close()
        for command in (("init",), ("migrate",), ("verify",), ("user", "role", "putri.uji", "--roles", "cso")):
            with self.subTest(command):
                self.refuses("the database is at version 99, this program knows up to", *command)

    def test_a_folder_that_cannot_be_made_is_refused(self):
        self.write("data", "not a folder")
        self.ctl("init", expect=REFUSED)

    def test_the_folder_of_a_running_server_is_refused_with_a_sentence(self):
        self.branch()
        server = subprocess.Popen([centre.program("loketd"), "--data", self.data, "--listen", "127.0.0.1:0"],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            self.assertIn("listening on", server.stdout.readline())
            for command in (("init",), ("migrate",), ("verify",), ("user", "role", "putri.uji", "--roles", "cso"),
                            ("seed", "--profile", "sample"), ("recap", "--from", "2021-05-01", "--to", "2021-05-31")):
                with self.subTest(command):
                    self.refuses("another process is using this data directory", *command)
            good = self.write("m.csv", "nik,name,kpj\n9901010505800001,Peserta Uji 001,99000000011\n")
            self.assertEqual(self.ctl("import", "members", good).stdout, "imported 1, refused 0\n")
        finally:
            server.terminate()
            server.wait(20)
            server.stdout.close()
        self.assertIn("verified: ", self.ctl("verify").stdout)


class Settings(ctlcase.CtlCase):
    """Options before environment before file, in the file of loketd."""

    def setUp(self):
        super().setUp()
        self.config = self.write("loketd.conf", "# the branch\nlisten = 127.0.0.1:8080\ndata : %s\n" % self.at("file"))

    def at(self, name):
        return os.path.join(self.folder, name)

    def made(self, *arguments, **env):
        done = self.bare(*arguments, "init", env=env)
        self.assertEqual(done.returncode, OK, done.stderr)
        return done.stdout.removeprefix("ready: ").strip()

    def test_the_file_says_where_the_data_are(self):
        self.assertEqual(self.made("--config", self.config), self.at("file"))
        self.assertTrue(os.path.exists(os.path.join(self.at("file"), "loket.db")))

    def test_the_environment_goes_before_the_file(self):
        self.assertEqual(self.made("--config", self.config, LOKET_DATA=self.at("environment")), self.at("environment"))

    def test_an_option_goes_before_both(self):
        self.assertEqual(self.made("--config", self.config, "--data=" + self.at("option"),
                                   LOKET_DATA=self.at("environment")), self.at("option"))

    def test_the_server_reads_the_same_file_to_the_same_end(self):
        self.made("--config", self.config)
        server = subprocess.Popen([centre.program("loketd"), "--config", self.config, "--listen", "127.0.0.1:0"],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            self.assertIn("listening on", server.stdout.readline())
            done = self.bare("--config", self.config, "verify")
            self.assertEqual(done.returncode, REFUSED)
            self.assertIn("another process is using", done.stderr)
        finally:
            server.terminate()
            server.wait(20)
            server.stdout.close()

    def test_a_file_that_is_not_there_is_refused(self):
        done = self.bare("--config", self.at("nowhere.conf"), "init")
        self.assertEqual(done.returncode, REFUSED)
        self.assertIn("cannot read", done.stderr)

    def test_rules_from_elsewhere_must_be_rules(self):
        os.makedirs(self.at("rules/jht"))
        self.refuses("no rule pack in", "--rules", self.at("rules"), "seed", "--profile", "sample")
        self.write("rules/jht/pack.json", "{}")
        self.refuses("pack.json", "--rules", self.at("rules"), "seed", "--profile", "sample")


if __name__ == "__main__":
    ctlcase.main()
