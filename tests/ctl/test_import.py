# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of members and employers: good rows stay, bad ones are told by line, and no row is more than text."""

import os
import sqlite3

import ctlcase

HEADER = "nik,name,kpj\n"


def row(n, name=None, between=","):
    return between.join((f"99010105058{n:05d}", name or f"Peserta Uji {n:03d}", f"990{n:08d}")) + "\n"


class Import(ctlcase.CtlCase):
    def setUp(self):
        super().setUp()
        self.branch()

    def members(self, content, **others):
        self.path = self.write("members.csv", content)
        return self.ctl("import", "members", self.path, **others)

    def names(self):
        connection = sqlite3.connect(os.path.join(self.data, "registers.db"))
        try:
            tables = [t for (t,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            for table in tables:
                columns = [c[1] for c in connection.execute(f"PRAGMA table_info({table})")]
                if "nik" in columns and "name" in columns:
                    return sorted(name for (name,) in connection.execute(f"SELECT name FROM {table}"))
            return []
        finally:
            connection.close()

    def test_good_rows_stay_and_bad_ones_are_told_by_line_and_column(self):
        done = self.members(HEADER + row(1) + "12345,Peserta Uji 002,99000000002\n" + row(3) + "hanya satu\n" + row(5))
        self.assertEqual(done.stdout, "imported 3, refused 2\n")
        lines = done.stderr.splitlines()
        self.assertEqual(len(lines), 2)
        self.assertTrue(lines[0].startswith(f"{self.path}:3: nik: "), lines[0])
        self.assertRegex(lines[1], r":5: \w")
        self.assertNotIn(": : ", done.stderr)
        self.assertNotIn("12345", done.stderr)
        self.assertEqual(self.names(), ["Peserta Uji 001", "Peserta Uji 003", "Peserta Uji 005"])

    def test_semicolon_mark_and_crlf_are_read(self):
        text = "\ufeff" + (HEADER + row(1) + row(2)).replace(",", ";").replace("\n", "\r\n")
        self.assertEqual(self.members(text).stdout, "imported 2, refused 0\n")
        self.assertEqual(self.names(), ["Peserta Uji 001", "Peserta Uji 002"])

    def test_importing_again_doubles_nothing(self):
        self.members(HEADER + row(1))
        self.members(HEADER + row(1, "Peserta Uji Baru"))
        self.assertEqual(self.names(), ["Peserta Uji Baru"])

    def test_another_encoding_is_refused_by_row_or_by_file(self):
        done = self.members((HEADER + row(1)).encode() + "9901010505800002,Per\xe9,99000000002\n".encode("latin-1"))
        self.assertEqual(done.stdout, "imported 1, refused 1\n")
        self.assertIn(":3: the row is not UTF-8", done.stderr)
        self.members((HEADER + row(1)).encode("utf-16"), expect=ctlcase.REFUSED)
        self.assertEqual(self.names(), ["Peserta Uji 001"])

    def test_statements_markup_and_formulas_are_text(self):
        hostile = ["'); DROP TABLE member; --", "<script>alert(1)</script>", "=HYPERLINK(\"\"http://x\"\")", "+1+1", "@SUM(A1)"]
        done = self.members(HEADER + "".join(row(n, f'"{name}"') for n, name in enumerate(hostile, 1)))
        self.assertEqual(done.stdout, f"imported {len(hostile)}, refused 0\n")
        self.assertEqual(self.names(), sorted(name.replace('""', '"') for name in hostile))
        self.assertIn("verified: ", self.ctl("verify").stdout)

    def test_more_refusals_than_are_listed_are_counted(self):
        done = self.members(HEADER + "x,y,z\n" * 1500)
        self.assertEqual(done.stdout, "imported 0, refused 1500\n")
        self.assertTrue(done.stderr.endswith(f"{self.path}: and 500 more\n"))

    def test_a_file_larger_than_64_megabytes_is_refused_whole(self):
        path = self.write("big.csv", HEADER + row(1))
        with open(path, "ab") as file:
            for _ in range(65):
                file.write(b"x" * 1024 * 1024)
        self.refuses("is larger than", "import", "members", path)
        self.assertEqual(self.names(), [])

    def test_a_file_that_is_none_is_refused(self):
        self.refuses("cannot read", "import", "members", os.path.join(self.folder, "nowhere.csv"))
        self.refuses("cannot read", "import", "members", self.folder)
        self.members("", expect=ctlcase.REFUSED)
        self.assertIn("kpj", self.members("nik,name\n", expect=ctlcase.REFUSED).stderr)
        self.refuses("import members or import employers", "import", "pengguna", self.write("x.csv", HEADER))

    def test_employers_name_the_employers_of_members(self):
        path = self.write("employers.csv", "number,name,active\nNPP001,PT Uji Tekstil,yes\n,PT Tanpa,yes\n")
        done = self.ctl("import", "employers", path)
        self.assertEqual(done.stdout, "imported 1, refused 1\n")
        self.assertIn(f"{path}:3: number: is empty", done.stderr)
        done = self.members("nik,name,kpj,employer_number\n9901010505800001,Peserta Uji 001,99000000011,NPP001\n"
                            "9901010505800002,Peserta Uji 002,99000000022,NPP009\n")
        self.assertEqual(done.stdout, "imported 1, refused 1\n")
        self.assertIn(":3: employer_number: ", done.stderr)


if __name__ == "__main__":
    ctlcase.main()
