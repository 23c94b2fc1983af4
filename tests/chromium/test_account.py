# SPDX-License-Identifier: GPL-3.0-or-later
"""The bank sends the money back: the participant reads why, gives another account, and is paid once two officers agree."""

import hashlib
import os
import secrets
import sqlite3
import time
import unittest

import centre as centres
import webdriver
from portalwalk import main

HERE = os.path.dirname(os.path.abspath(__file__))
PICTURES = os.environ.get("LOKET_PICTURES", "")
GOOD = "9990000000777"
OTHERS = "9990000000888"


class Account(unittest.TestCase):
    def setUp(self):
        self.centre = centres.Centre()
        self.addCleanup(self.centre.close)
        self.centre.__enter__()
        self.cso = self.centre.sign_in("rizky.contoh", device="W1")
        self.supervisor = self.centre.sign_in("hendra.contoh", device="W2")
        self.claim = next(row["id"] for row in self.cso.feed()["rows"] if row["body"].get("number") == "K-0001")
        self.name = self.seen()["form"]["participant"]["name"]
        with sqlite3.connect(os.path.join(self.centre.data, "registers.db"), timeout=10) as database:
            database.execute("UPDATE bank_account SET dormant = 1 WHERE number = ?", (self.seen()["form"]["account"]["number"],))
            database.executemany("INSERT INTO bank_account (bank_code, number, holder, dormant) VALUES ('002', ?, ?, 0)",
                                 [(GOOD, self.name), (OTHERS, "Orang Lain")])
        database.close()
        self.say(self.supervisor, "approve", {"comment": "", "net": self.seen()["decision"]["benefit"]["net"]})
        self.becomes("payment_failed")
        self.browser = webdriver.Browser()
        self.browser.__enter__()
        self.addCleanup(self.browser.__exit__)
        self.open()

    def seen(self):
        return self.supervisor.claim(self.claim)

    def becomes(self, state):
        return centres.wait_for(lambda: self.seen()["state"] == state, what=state)

    def say(self, who, name, args, expect=200):
        return who.command("claim", self.claim, name, args, expect=expect)

    def open(self):
        """Opens the seeded claim through a link, as if its holder had begun it here."""
        link = secrets.token_hex(32)
        now = int(time.time() * 1000)
        with sqlite3.connect(os.path.join(self.centre.data, "loket.db"), timeout=10) as database:
            database.execute("INSERT INTO session VALUES (?, NULL, ?, '', '', ?, ?)",
                             (hashlib.sha256(link.encode()).hexdigest(), bytes.fromhex(self.claim.replace("-", "")), now, now + 3_600_000))
        database.close()
        self.browser.open(f"{self.centre.url}/#k={link}")
        self.browser.see("Klaim K-0001")

    def look(self, name):
        with open(os.path.join(HERE, "audit.js"), encoding="utf-8") as file:
            audit = file.read()
        for dark in (False, True):
            self.browser.scheme(dark)
            page = name + ("-dark" if dark else "")
            self.assertEqual(self.browser.script(audit), [], page)
            if PICTURES:
                self.browser.picture(os.path.join(PICTURES, page + ".png"))
        self.browser.scheme(False)

    def fill(self, number):
        self.browser.set("[name='account.bankCode']", "002")
        self.browser.type("[name='account.number']", number)

    def give(self, number):
        self.fill(number)
        self.browser.choose_file("#file-bank_passbook", centres.document("002", "bank_passbook"))
        self.browser.click("footer .primary")
        self.browser.see("Rekening baru")

    def test_from_a_dormant_account_to_the_money(self):
        browser = self.browser
        browser.see("rekening tidak aktif")
        browser.see("Sejak ")
        self.look("40-payment-failed")

        browser.click("footer .primary")
        browser.see("Ke mana uang dikirim lagi?")
        browser.click("footer .primary")
        browser.see("Pilih bank.")
        self.fill(GOOD)
        browser.click("footer .primary")
        browser.see("Foto dulu halaman buku tabungan")
        self.look("41-another-account")
        self.assertEqual(self.seen()["changes"], [])
        browser.choose_file("#file-bank_passbook", centres.document("002", "bank_passbook"))
        browser.click("footer .primary")
        browser.see("Nama sesuai, rekening aktif")
        browser.see("Menunggu petugas")
        self.assertNotIn(GOOD, browser.words(), "the whole number stays off the screen")
        self.look("42-account-waits")

        change = self.seen()["changes"][0]["id"]
        self.assertEqual(self.say(self.supervisor, "confirm_change", {"change": change}, 422)["code"], "four_eyes")
        self.say(self.cso, "confirm_change", {"change": change})
        browser.click("footer .button:last-child")
        browser.see("Satu petugas sudah setuju")
        self.assertNotIn("Ganti rekening", browser.words())
        self.say(self.supervisor, "confirm_change", {"change": change})
        self.becomes("paid")

        browser.click("footer .button:last-child")
        browser.see("Uang sudah dikirim")
        orders = self.centre.rows("registers.db", "SELECT account, failure FROM transfer ORDER BY n")
        self.assertEqual([failure for _, failure in orders], ["dormant", ""])
        self.assertEqual(orders[1][0], GOOD)

    def test_an_account_of_somebody_else_is_said_and_can_be_replaced_until_an_officer_has_looked(self):
        browser = self.browser
        browser.click("footer .primary")
        self.give(OTHERS)
        browser.see("Nama pemilik berbeda dengan nama Anda")
        self.assertNotIn("Orang Lain", browser.words(), "whose account it is stays with the bank")

        browser.click("footer .button")
        browser.see("Ke mana uang dikirim lagi?")
        self.give(GOOD)

        browser.see("Nama sesuai, rekening aktif")
        self.assertEqual([change["account"]["number"] for change in self.seen()["changes"]], [GOOD])

    def test_a_refusal_is_read_and_another_account_can_be_given(self):
        browser = self.browser
        browser.click("footer .primary")
        self.give(OTHERS)
        change = self.seen()["changes"][0]["id"]
        self.say(self.cso, "refuse_change", {"change": change, "comment": "Rekening harus atas nama Anda sendiri."})
        browser.click("footer .button:last-child")
        browser.see("Rekening lain belum dapat dipakai")
        browser.see("Rekening harus atas nama Anda sendiri.")
        self.look("43-account-refused")

        browser.click("footer .primary")
        self.give(GOOD)

        browser.see("Nama sesuai, rekening aktif")
        self.assertNotIn("harus atas nama Anda sendiri", browser.words())


if __name__ == "__main__":
    main()
