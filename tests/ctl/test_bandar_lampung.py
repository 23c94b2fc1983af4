# SPDX-License-Identifier: GPL-3.0-or-later
"""Five months of the branch Bandar Lampung in 2021, every claim played: the recap counts what the field study printed."""

import os

import ctlcase
import recapreading

PRINTED = {"Setuju": ["15.231", "1.569", "16.800"], "Tolak": ["11.940", "444", "12.384"], "Belum": ["8", "0", "8"],
           "Tunda": ["0", "0", "0"], "Jumlah": ["27.179", "2.013", "29.192"]}
MONTHS = [("2021-05-01", "2021-05-31"), ("2021-06-01", "2021-06-30"), ("2021-07-01", "2021-07-31"),
          ("2021-08-01", "2021-08-31"), ("2021-09-01", "2021-09-30")]


class BandarLampung(ctlcase.CtlCase):
    def recap(self, period, *arguments):
        return self.ctl("recap", "--from", period[0], "--to", period[1], "--branch", "BDL", *arguments).stdout

    def test_the_recap_is_that_of_the_field_study_in_every_form_and_its_months_add_up(self):
        self.assertIn("29192 claims", self.ctl("seed", "--profile", "bandar-lampung-2021", timeout=800).stdout)
        csv, pdf = (os.path.join(self.folder, name) for name in ("rekap.csv", "rekap.pdf"))

        printed = self.recap(("2021-05-01", "2021-09-30"), "--csv", csv, "--pdf", pdf)

        self.assertIn("Kantor Cabang Bandar Lampung", printed)
        self.assertEqual(recapreading.text(printed), PRINTED)
        self.assertEqual(recapreading.csv(csv), PRINTED)
        self.assertEqual(recapreading.pdf(pdf), PRINTED)

        sums = [int(recapreading.text(self.recap(month))["Jumlah"][2].replace(".", "")) for month in MONTHS]
        self.assertEqual(sum(sums), 29192)
        for month in sums:
            self.assertTrue(0 < month < 29192, sums)
        self.assertEqual(recapreading.text(self.recap(("2021-10-01", "2021-12-31")))["Jumlah"], ["0", "0", "0"])
        self.assertIn("verified: ", self.ctl("verify", timeout=400).stdout)


if __name__ == "__main__":
    ctlcase.main()
