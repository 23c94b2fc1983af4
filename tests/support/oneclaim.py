# SPDX-License-Identifier: GPL-3.0-or-later
"""One claim, the whole way: sent by the participant, served at the counter, cut off by a power failure, approved by a second
person, paid and counted. Front desk, officer and supervisor work real windows with real keys; how the claim was sent is
the business of the test that uses this."""

import datetime
import os
import re
import unittest

import centre as centres
import participant
from desktop import Desktop, Loket

NOTE = "Surat keterangan berhenti bekerja belum ditandatangani. Mohon dibawa lagi dengan tanda tangan."
MORE = " Fotokopi saja tidak cukup; kami perlu melihat aslinya, dan stempel perusahaan harus terbaca."
PAPERS = {"participant_card": "Kartu peserta", "id_card": "KTP", "resignation_statement": "Surat pengunduran diri",
          "bank_passbook": "Buku tabungan"}


class OneClaimCase(unittest.TestCase):
    """The way from the front desk to the recap. `submit` is how the participant sent it."""

    def setUp(self):
        self.centre = self.enterContext(centres.Centre(profile=None))
        participant.use_offered_bank(self.centre)
        self.desktop = self.enterContext(Desktop(1600, 930))
        self.addCleanup(self.picture)

    def picture(self):
        """What the screen showed at the end and what the centre wrote, for whoever has to find out why."""
        if os.environ.get("LOKET_SHOTS"):
            path = os.path.join(os.environ["LOKET_SHOTS"], self._testMethodName)
            self.desktop.shot(path + ".png")
            with open(path + ".log", "w", encoding="utf-8") as file:
                file.write(self.centre.log())

    def state(self):
        return self.hendra.claim(self.claim)["state"]

    def becomes(self, state):
        centres.wait_for(lambda: self.state() == state, 60, f"the claim to be {state}, it is {self.state()}")

    def officer(self):
        return Loket(self.desktop, self.centre.url, "putri.contoh", "meja-3", "Meja 3").start().sign_in()

    def accept_documents(self, putri):
        for name in self.papers:
            putri.click(rf"^{name}.*, ", "list item")
            putri.able("^Terima dokumen$")
            putri.key("v")
            putri.see(rf"^{name}.*, Diterima", "list item")

    def walk(self):
        centre = self.centre
        self.hendra = centre.sign_in("hendra.contoh", device="W9")
        self.person, (self.claim, self.papers) = centres.people()["001"], self.submit()
        self.assertEqual(self.state(), "submitted")
        self.come_to_the_front_desk()

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
        putri.fill(r"^4 angka akhir NIK$", self.person["nik"][-4:], "text")
        putri.key("ctrl+Return")
        self.becomes("awaiting_supervisor")
        self.assertEqual(self.hendra.claim(self.claim)["decision"]["sentence"], "", "nothing goes out that nobody saw")
        self.the_maker_cannot_approve()

        hendra = Loket(self.desktop, centre.url, "hendra.contoh", "penyelia", "Penyelia").start().sign_in()
        self.look_at_everything(hendra)
        hendra.able(r"^Setujui$")
        hendra.key("ctrl+Return")
        self.becomes("paid")
        self.the_recap_counts_it(hendra)

    def the_store_agrees(self):
        self.centre.stop()
        self.assertIn("agree", self.centre.ctl("verify"))
        trail = self.centre.ctl("audit", "--person", self.person["nik"])
        for step in ("visit.created", "visit.called", "claim.decided", "claim.approved", "claim.paid"):
            self.assertIn(step, trail)
        self.assertNotIn(self.person["nik"], trail)

    def come_to_the_front_desk(self):
        """The guest is scanned, the claim that waits is found, the ticket comes: no mouse."""
        laras = Loket(self.desktop, self.centre.url, "laras.contoh", "depan", "Meja depan").start().sign_in()
        laras.see(r"^NIK, KPJ", "text")
        laras.type(self.person["nik"])
        laras.key("Return")
        laras.see(r"^Klaim belum selesai")
        laras.able(r"^Cetak nomor$")
        laras.key("ctrl+Return")
        laras.see(r"A-001")
        laras.kill()

    def the_recap_counts_it(self, hendra):
        today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))).date().isoformat()
        recap = self.hendra.get(f"/v1/branches/{centres.BRANCH}/recap?from={today}&to={today}")
        counted = {row["status"]: row["online"] + row["onsite"] for row in recap["rows"]}
        self.assertEqual(counted["approved"], 1, recap)
        hendra.click(r"^Laporan\b")
        hendra.see(r"CSV")

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
        for name in self.papers:
            hendra.click(rf"^{name}, ", "list item")
