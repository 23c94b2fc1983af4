# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample branch verifies; one byte changed behind its back is found and named."""

import glob
import os
import shutil
import sqlite3

import ctlcase


class Verify(ctlcase.CtlCase):
    @classmethod
    def setUpClass(cls):
        case = cls("seed")
        case.setUp()
        cls.addClassCleanup(case.doCleanups)
        done = case.ctl("seed", "--profile", "sample")
        assert "branch CTH" in done.stdout, done.stdout
        cls.sample = case.data

    def seed(self):
        """Named by setUpClass, which seeds once for all tests."""

    def setUp(self):
        super().setUp()
        if hasattr(self, "sample"):
            shutil.copytree(self.sample, self.data)

    def change(self, sql, *values):
        connection = sqlite3.connect(os.path.join(self.data, "loket.db"))
        try:
            self.assertGreater(connection.execute(sql, values).rowcount, 0)
            connection.commit()
        finally:
            connection.close()

    def one(self, sql):
        connection = sqlite3.connect(os.path.join(self.data, "loket.db"))
        try:
            return connection.execute(sql).fetchone()
        finally:
            connection.close()

    def finds(self, place):
        done = self.ctl("verify", expect=ctlcase.REFUSED)
        self.assertTrue(any(line.startswith(place) for line in done.stdout.splitlines()), done.stdout)
        self.assertNotIn("verified", done.stdout)
        self.assertRegex(done.stderr, r"\d+ findings")
        return done.stdout

    def documents(self):
        return [p for p in sorted(glob.glob(os.path.join(self.data, "documents", "*", "*"))) if "/part/" not in p]

    def test_the_sample_verifies_and_its_documents_are_counted(self):
        self.assertEqual(self.ctl("verify").stdout, "verified: events, snapshots, sequences, audit chains and "
                                                    f"{len(self.documents())} documents agree\n")
        self.assertGreater(len(self.documents()), 20)

    def test_a_byte_of_an_event_is_found_at_its_claim(self):
        (claim,) = self.one("SELECT lower(hex(id)) FROM event WHERE aggregate = 'claim' AND body LIKE '%Peserta%' LIMIT 1")
        self.change("UPDATE event SET body = replace(body, 'Peserta', 'Pesarta') WHERE lower(hex(id)) = ? AND n = 1"
                    " AND revision = 1", claim)
        dashed = "-".join((claim[:8], claim[8:12], claim[12:16], claim[16:20], claim[20:]))
        self.finds(f"claim/{dashed}: ")

    def test_a_missing_event_is_found(self):
        self.change("DELETE FROM event WHERE aggregate = 'claim' AND rowid = (SELECT max(rowid) FROM event"
                    " WHERE aggregate = 'claim')")
        self.finds("claim/")

    def test_a_byte_of_an_audit_record_is_found_by_branch_and_number(self):
        self.change("UPDATE audit SET body = replace(body, '\"', char(39)) WHERE branch = 'CTH' AND n = 7")
        self.finds("audit/CTH/7: ")

    def test_a_record_taken_from_the_end_of_the_chain_is_found(self):
        self.change("DELETE FROM audit WHERE branch = 'CTH' AND n = (SELECT max(n) FROM audit WHERE branch = 'CTH')")
        self.finds("audit/CTH/")

    def test_a_byte_of_a_document_is_found_by_its_hash(self):
        path = self.documents()[3]
        with open(path, "r+b") as file:
            file.seek(100)
            byte = file.read(1)
            file.seek(100)
            file.write(bytes([byte[0] ^ 1]))
        found = self.finds(f"document/{os.path.basename(path)}: ")
        self.assertEqual(len(found.splitlines()), 1)

    def test_a_missing_document_is_found_by_its_hash(self):
        path = self.documents()[0]
        os.unlink(path)
        self.finds(f"document/{os.path.basename(path)}: the bytes are missing")

    def test_a_file_that_is_no_database_is_refused(self):
        with open(os.path.join(self.data, "loket.db"), "r+b") as file:
            file.write(b"this is no database " * 10)
        self.ctl("verify", expect=ctlcase.REFUSED)


if __name__ == "__main__":
    ctlcase.main()
