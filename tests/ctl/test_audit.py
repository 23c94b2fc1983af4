# SPDX-License-Identifier: GPL-3.0-or-later
"""loketctl audit: the trail of a period or of a person, masked, and its own line in the trail."""

import csv
import io
import os
import re

import ctlcase
from ctlcase import MISUSED

LONG_DIGITS = re.compile(r"\d{9,}")


class Audit(ctlcase.CtlCase):
    def setUp(self):
        super().setUp()
        self.ctl("seed", "--profile", "sample")

    def rows(self, *arguments):
        path = os.path.join(self.folder, "audit.csv")
        self.ctl("audit", *arguments, "--csv", path)
        with open(path, encoding="utf-8-sig", newline="") as file:
            text = file.read()
        return list(csv.DictReader(io.StringIO(text), delimiter=";")), text

    def member(self):
        """A sample person's NIK, and how many claims the trail has of everybody."""
        samples = os.path.join(os.environ["LOKET_SOURCE"], "resources", "samples", "people.csv")
        with open(samples, encoding="utf-8") as file:
            return next(csv.DictReader(file))["nik"]

    def test_a_period_has_who_did_what_and_no_long_number(self):
        rows, text = self.rows("--from", "2020-01-01")
        self.assertTrue(any(row["what"] == "visit.created" and row["officer"] for row in rows))
        self.assertTrue(any(row["what"] == "claim.decided" for row in rows))
        for row in rows:
            self.assertRegex(row["time"], r"^\d{4}-\d\d-\d\d \d\d\.\d\d WI(B|TA|T)$")
        without_ids = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "", text)
        self.assertNotRegex(without_ids, LONG_DIGITS)

    def test_a_persons_trail_is_of_that_person_only(self):
        every, _ = self.rows("--from", "2020-01-01")
        mine, text = self.rows("--person", self.member())
        self.assertGreater(len(mine), 0)
        self.assertLess(len(mine), len(every))
        self.assertLessEqual(len({row["about"] for row in mine}), 2)  # a claim and its visit
        self.assertNotIn(self.member(), text)

    def test_looking_leaves_a_line(self):
        self.ctl("audit", "--person", self.member())
        out = self.ctl("audit", "--from", "2020-01-01").stdout
        self.assertRegex(out, r"export  \(audit of a person, \*{12}\d{4}; 2000-01-01 00\.00 - ")
        self.assertIn("verified: ", self.ctl("verify").stdout)

    def test_a_period_before_everything_is_empty(self):
        rows, _ = self.rows("--from", "2001-01-01", "--to", "2001-01-31")
        self.assertEqual(rows, [])

    def test_it_says_what_it_needs(self):
        self.ctl("audit", expect=MISUSED)
        self.refuses("a NIK has 16 digits", "audit", "--person", "12")


if __name__ == "__main__":
    ctlcase.main()
