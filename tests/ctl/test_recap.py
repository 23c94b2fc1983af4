# SPDX-License-Identifier: GPL-3.0-or-later
"""The recap of the sample branch as text, CSV and PDF, and the periods and branches it refuses."""

import datetime
import os

import ctlcase
import recapreading


class Recap(ctlcase.CtlCase):
    def setUp(self):
        super().setUp()
        self.ctl("seed", "--profile", "sample")
        now = datetime.date.today()
        self.period = ("--from", str(now - datetime.timedelta(days=2)), "--to", str(now + datetime.timedelta(days=2)))

    def at(self, name):
        return os.path.join(self.folder, name)

    def test_text_csv_and_pdf_say_the_same(self):
        done = self.ctl("recap", *self.period, "--branch", "CTH", "--csv", self.at("r.csv"), "--pdf", self.at("r.pdf"))
        rows = recapreading.text(done.stdout)
        self.assertIn("Kantor Cabang Contoh", done.stdout)
        # Twelve claims: two wait for the supervisor, nobody has an answer yet; eleven of the twelve came to the office. The
        # thirteen of the rarer reasons came online.
        self.assertEqual(rows, {"Setuju": ["0", "0", "0"], "Tolak": ["0", "0", "0"], "Belum": ["14", "11", "25"],
                                "Tunda": ["0", "0", "0"], "Jumlah": ["14", "11", "25"]})
        self.assertEqual(recapreading.csv(self.at("r.csv")), rows)
        self.assertEqual(recapreading.pdf(self.at("r.pdf")), rows)

    def test_without_a_branch_the_only_one_is_meant(self):
        self.assertEqual(self.ctl("recap", *self.period).stdout, self.ctl("recap", *self.period, "--branch", "CTH").stdout)

    def test_days_may_be_written_as_in_indonesia(self):
        self.assertEqual(self.ctl("recap", "--from", "01/05/2021", "--to", "30/09/2021").stdout,
                         self.ctl("recap", "--from", "2021-05-01", "--to", "2021-09-30").stdout)

    def test_what_is_no_period_branch_or_file_is_refused(self):
        self.ctl("recap", "--from", "2021-02-30", "--to", "2021-03-01", expect=ctlcase.REFUSED)
        self.ctl("recap", "--from", "kemarin", "--to", "2021-03-01", expect=ctlcase.REFUSED)
        self.refuses("the period ends before it begins", "recap", "--from", "2021-05-02", "--to", "2021-05-01")
        self.ctl("recap", *self.period, "--branch", "XYZ", expect=ctlcase.REFUSED)
        for option in ("--csv", "--pdf"):
            self.refuses("cannot write", "recap", *self.period, option, self.at("nowhere/r"))

    def test_a_profile_that_is_none_or_is_there_already_is_refused_and_spoils_nothing(self):
        self.refuses("there are the profiles", "seed", "--profile", "contoh")
        self.ctl("seed", "--profile", "sample", expect=ctlcase.REFUSED)
        self.refuses("cannot read", "seed", "--profile", "sample", "--samples", self.at("nowhere"))
        self.assertIn("verified: ", self.ctl("verify").stdout)


if __name__ == "__main__":
    ctlcase.main()
