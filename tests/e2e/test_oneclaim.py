# SPDX-License-Identifier: GPL-3.0-or-later
"""One claim, the whole way: sent from a phone, served at the counter, cut off by a power failure, approved by a second person,
paid and counted. The officer and the supervisor work real windows with real keys."""

import datetime
import os
import re
import sqlite3
import sys
import unittest

import centre as centres
import participant
from desktop import Desktop, Loket, missing

NOTE = "Surat keterangan berhenti bekerja belum ditandatangani. Mohon dibawa lagi dengan tanda tangan."
MORE = " Fotokopi saja tidak cukup; kami perlu melihat aslinya, dan stempel perusahaan harus terbaca."


class OneClaim(unittest.TestCase):
    PAPERS = ("Kartu peserta", "KTP", "Surat pengunduran diri", "Buku tabungan")

    def setUp(self):
        self.centre = self.enterContext(centres.Centre(profile=None))
        participant.use_offered_bank(self.centre)
        self.desktop = self.enterContext(Desktop(1600, 930))
        self.addCleanup(self.picture)

    def picture(self):
        """What the screen showed at the end, for whoever has to find out why."""
        if os.environ.get("LOKET_SHOTS"):
            self.desktop.shot(os.path.join(os.environ["LOKET_SHOTS"], self._testMethodName + ".png"))

    def state(self):
        return self.hendra.claim(self.claim)["state"]

    def becomes(self, state):
        centres.wait_for(lambda: self.state() == state, 60, f"the claim to be {state}, it is {self.state()}")

    def officer(self):
        return Loket(self.desktop, self.centre.url, "putri.contoh", "meja-3", "Meja 3").start().sign_in()

    def accept_documents(self, putri):
        for name in self.PAPERS:
            putri.click(rf"^{name}.*, ", "list item")
            putri.able("^Terima dokumen$")
            putri.key("v")
            putri.see(rf"^{name}.*, Diterima", "list item")

    def test_one_claim_the_whole_way(self):
        centre = self.centre
        self.hendra = centre.sign_in("hendra.contoh", device="W9")
        phone = participant.Participant(centre, "001").all()
        self.claim = phone.claim
        self.assertEqual(self.state(), "submitted")
        laras = centre.sign_in("laras.contoh", device="W1", desk="Meja depan")
        laras.command("visit", centres.uuid7(), "register", {
            "details": {"claim": self.claim, "name": phone.person["name"], "reason": "RESIGN", "service": "counter"},
            "priority": "none", "priorityNote": "", "companion": "", "ticket": ""}, base=0)

        putri = self.officer()
        putri.see(r", Peserta Uji 001, ", "list item")
        putri.key("F2")
        putri.see(r", Peserta Uji 001, .*dipanggil", "list item")
        putri.see(r"^Formulir terbuka saat verifikasi dimulai")
        putri.key("F3")
        self.becomes("in_verification")
        putri.see(r"^Nomor antrean/klaim$", "text")

        ticked = putri.check_all()
        self.assertGreater(len(ticked), 3)
        self.accept_documents(putri)

        putri.click(r"^Kembalikan$")
        putri.fill(r"^Yang dibaca peserta$", NOTE, "text")
        centres.wait_for(lambda: putri.kept(NOTE), 15, "the draft on the disk")
        typist = putri.begin_typing(MORE)
        putri.see(re.escape(NOTE + MORE[:5]), "text")
        putri.kill()
        typist.kill()
        typist.wait()
        self.assertEqual(self.state(), "in_verification")

        putri = self.officer()
        putri.click(r", Peserta Uji 001, ", "list item")
        putri.key("Return")
        field = putri.see(r"^Yang dibaca peserta$", "text")
        self.assertTrue(putri.text(field).startswith(NOTE), putri.text(field))
        for name in ticked:
            self.assertTrue(putri.state(putri.find(f"^{re.escape(name)}$", "check box"), "CHECKED"), name)

        putri.click(r"^Setuju$")
        putri.fill(r"^Nomor antrean/klaim$", "A-001", "text")
        putri.fill(r"^4 angka akhir NIK$", phone.person["nik"][-4:], "text")
        putri.key("ctrl+Return")
        self.becomes("awaiting_supervisor")
        self.assertEqual(self.hendra.claim(self.claim)["decision"]["sentence"], "", "nothing goes out that nobody saw")
        self.the_maker_cannot_approve()

        hendra = Loket(self.desktop, centre.url, "hendra.contoh", "penyelia", "Penyelia").start().sign_in()
        self.look_at_everything(hendra)
        hendra.able(r"^Setujui$")
        hendra.key("ctrl+Return")
        self.becomes("paid")

        self.assertEqual(phone.view()["state"], "paid")
        today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))).date().isoformat()
        recap = self.hendra.get(f"/v1/branches/{centres.BRANCH}/recap?from={today}&to={today}")
        counted = {row["status"]: row["online"] + row["onsite"] for row in recap["rows"]}
        self.assertEqual(counted["approved"], 1, recap)
        centre.stop()
        self.assertIn("agree", centre.ctl("verify"))

    def the_maker_cannot_approve(self):
        """Whatever the screen does: the server refuses, even when the officer is made a supervisor."""
        self.centre.stop()
        self.centre.ctl("user", "role", "putri.contoh", "--roles", "cso,supervisor")
        self.centre.start()
        maker = self.centre.sign_in("putri.contoh", device="W8")
        net = self.hendra.claim(self.claim)["decision"]["benefit"]["net"]
        refusal = maker.command("claim", self.claim, "approve", {"comment": "", "net": net}, expect=422)
        self.assertEqual(refusal["code"], "four_eyes", refusal)
        self.assertEqual(self.state(), "awaiting_supervisor")

    def look_at_everything(self, hendra):
        hendra.see(r"^Peserta Uji 001, ", "list item")
        for name in self.PAPERS:
            hendra.click(rf"^{name}, ", "list item")


def main():
    reason = missing()
    if reason:
        print("SKIPPED: " + reason)
        sys.exit(0)
    unittest.main(verbosity=2, warnings="ignore")


if __name__ == "__main__":
    main()
