# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page says on the way of a claim: who can do something, by when, and what follows, in every state that lasts."""

import hashlib
import os
import secrets
import sqlite3
import time
import unittest

import centre as centres
import webdriver
from portalwalk import main


class Status(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.centre = centres.Centre()
        cls.addClassCleanup(cls.centre.close)
        cls.centre.__enter__()
        cls.cso = cls.centre.sign_in("rizky.contoh", device="W1")
        cls.supervisor = cls.centre.sign_in("hendra.contoh", device="W2")
        cls.ids = {row["body"]["number"]: row["id"] for row in cls.cso.feed()["rows"] if row["entity"] == "claim"}

    def setUp(self):
        self.browser = webdriver.Browser()
        self.browser.__enter__()
        self.addCleanup(self.browser.__exit__)

    def open(self, number):
        """Opens a seeded claim through a link, as if its holder had begun it here."""
        link = secrets.token_hex(32)
        now = int(time.time() * 1000)
        with sqlite3.connect(os.path.join(self.centre.data, "loket.db"), timeout=10) as database:
            database.execute("INSERT INTO session VALUES (?, NULL, ?, '', '', ?, ?)",
                             (hashlib.sha256(link.encode()).hexdigest(), bytes.fromhex(self.ids[number].replace("-", "")), now, now + 3_600_000))
        database.close()
        self.browser.open(f"{self.centre.url}/#k={link}")
        self.browser.see("Klaim " + number)

    def give(self, who, number, name, args):
        return who.command("claim", self.ids[number], name, args)

    def serve(self, number):
        self.give(self.cso, number, "begin_at_counter", {"session": centres.uuid7()})

    def decide(self, number, outcome, code, sentence):
        self.give(self.cso, number, "decide", {"decision": {"outcome": outcome, "reasons": [code], "requests": [], "sentence": sentence,
                                                             "confirmed": {"ticketOrNumber": "", "nikLast4": ""}}})

    def reload_and_see(self, *words):
        self.browser.click("footer .button:last-child")
        for text in words:
            self.browser.see(text)

    def test_from_the_supervisor_to_the_money(self):
        claim = self.supervisor.claim(self.ids["K-0001"])
        self.open("K-0001")
        self.browser.see("Menunggu penyelia")
        self.browser.see("Penyelia kantor cabang")
        self.browser.see("Uang paling lambat")

        self.give(self.supervisor, "K-0001", "approve", {"comment": "", "net": claim["decision"]["benefit"]["net"]})
        centres.wait_for(lambda: self.supervisor.claim(self.ids["K-0001"])["state"] == "paid", what="payment")

        self.reload_and_see("Uang sudah dikirim", "Periksa rekening Anda.")
        self.assertNotIn("menunggu", self.browser.words())
        self.assertNotIn("Batalkan klaim", self.browser.words())

    def test_a_postponed_claim_says_what_the_officer_asked_for_and_goes_on_after_one_press(self):
        self.serve("K-0003")
        self.open("K-0003")
        self.browser.see("Sedang diwawancarai")
        self.decide("K-0003", "postpone", "P04", "NIK perlu diperbaiki di Dukcapil.")
        self.reload_and_see("Ditunda", "NIK perlu diperbaiki di Dukcapil.", "Paling lambat")

        self.browser.click("footer .primary")
        self.browser.see("Yang diminta petugas")
        self.browser.click("footer .primary")

        self.browser.see("Dokumen sedang diperiksa")

    def test_a_rejected_claim_says_why_and_what_can_be_done(self):
        self.serve("K-0006")
        self.decide("K-0006", "reject", "R04", "Kepesertaan Anda masih aktif.")
        self.open("K-0006")
        self.browser.see("Menunggu penyelia")
        self.assertNotIn("Kepesertaan Anda masih aktif", self.browser.words(), "a proposal is no decision")
        self.give(self.supervisor, "K-0006", "reject_by_supervisor",
                  {"reasons": ["R04"], "sentence": "Kepesertaan Anda masih aktif.", "appeal": "Keberatan di kantor cabang."})

        self.reload_and_see("Ditolak", "Kepesertaan Anda masih aktif.", "mengajukan keberatan")
        self.browser.click("footer .primary")
        self.browser.accept_prompt()
        self.browser.see("Mengapa Anda mengajukan klaim?")
        self.assertIsNone(self.browser.script("return localStorage.getItem('loket.link')"))


if __name__ == "__main__":
    main()
