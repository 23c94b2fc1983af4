# SPDX-License-Identifier: GPL-3.0-or-later
"""A dormant account does not lose the claim: the participant gives another one, the officer looks at it, the supervisor agrees, the
bank is asked once more, and the claim is counted once. The officers work real windows with real keys."""

import datetime
import hashlib
import os
import secrets
import sqlite3
import sys
import time
import unittest

import centre as centres
import participant
from desktop import Desktop, Loket, missing

GOOD = "9990000000777"


class NewAccount(unittest.TestCase):
    def setUp(self):
        self.centre = self.enterContext(centres.Centre())
        self.desktop = self.enterContext(Desktop(1366, 768))
        self.hendra = self.centre.sign_in("hendra.contoh", device="W9")
        self.claim = next(row["id"] for row in self.hendra.feed()["rows"] if row["body"].get("number") == "K-0001")

    def shot(self, name):
        if os.environ.get("LOKET_SHOTS"):
            self.desktop.shot(os.path.join(os.environ["LOKET_SHOTS"], name + ".png"))

    def seen(self):
        return self.hendra.claim(self.claim)

    def becomes(self, state):
        centres.wait_for(lambda: self.seen()["state"] == state, 60, f"the claim to be {state}, it is {self.seen()['state']}")

    def approved(self):
        """How many claims the recap counts as approved today."""
        today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))).date()
        recap = self.hendra.get(f"/v1/branches/{centres.BRANCH}/recap?from={today - datetime.timedelta(60)}&to={today}")
        return {row["status"]: row["online"] + row["onsite"] for row in recap["rows"]}["approved"]

    def accounts(self):
        with sqlite3.connect(os.path.join(self.centre.data, "registers.db"), timeout=10) as database:
            database.execute("UPDATE bank_account SET dormant = 1 WHERE number = ?", (self.seen()["form"]["account"]["number"],))
            database.execute("INSERT INTO bank_account (bank_code, number, holder, dormant) VALUES ('002', ?, ?, 0)",
                             (GOOD, self.seen()["form"]["participant"]["name"]))
        database.close()

    def phone(self):
        """The participant's link, as if the claim had been begun through it."""
        person = participant.Participant(self.centre, "001")
        person.claim, person.link = self.claim, secrets.token_hex(32)
        now = int(time.time() * 1000)
        with sqlite3.connect(os.path.join(self.centre.data, "loket.db"), timeout=10) as database:
            database.execute("INSERT INTO session VALUES (?, NULL, ?, '', '', ?, ?)",
                             (hashlib.sha256(person.link.encode()).hexdigest(), bytes.fromhex(self.claim.replace("-", "")), now, now + 3_600_000))
        database.close()
        return person

    def window(self, name, profile, desk):
        window = Loket(self.desktop, self.centre.url, name, profile, desk).start().sign_in()
        window.click(r"^Perubahan")
        window.see(r", K-0001, Rekening lain, Menunggu Anda$", "list item")
        return window

    def test_from_a_dormant_account_to_the_money(self):
        before = self.approved()
        self.accounts()
        self.hendra.command("claim", self.claim, "approve", {"comment": "", "net": self.seen()["decision"]["benefit"]["net"]})
        self.becomes("payment_failed")
        phone = self.phone()
        self.assertEqual(phone.view()["paymentFailure"]["reason"], "P07")
        phone.upload("bank_passbook", centres.document("002", "bank_passbook"))
        wish = {"account": {"bankCode": "002", "number": GOOD, "holder": self.seen()["form"]["participant"]["name"]}}
        phone.ask("POST", "/v1/portal/claim/account", wish)
        centres.wait_for(lambda: phone.view()["accountChange"]["bank"] == "found", 30, "the bank's answer")

        putri = self.window("putri.contoh", "meja-3", "Meja 3")
        putri.able(r"^Sudah diperiksa, teruskan$")
        self.shot("newaccount-officer")
        putri.key("ctrl+Return")
        centres.wait_for(lambda: self.seen()["changes"][0].get("checkedAt"), 30, "the officer's look")
        self.assertEqual(self.seen()["state"], "payment_failed")
        putri.see(r"^Anda yang memeriksa pertama; orang lain yang menyetujui\.$")
        putri.kill()

        hendra = self.window("hendra.contoh", "penyelia", "Penyelia")
        hendra.able(r"^Setujui perubahan$")
        hendra.key("ctrl+Return")
        hendra.able(r"^Setujui dan kirim$")
        self.shot("newaccount-supervisor")
        hendra.click(r"^Setujui dan kirim$")
        self.becomes("paid")
        hendra.gone(r", K-0001, ", "list item")

        self.assertEqual(phone.view()["state"], "paid")
        orders = self.centre.rows("registers.db", "SELECT account, failure FROM transfer ORDER BY n")
        self.assertEqual([failure for _, failure in orders], ["dormant", ""])
        self.assertEqual(orders[1][0], GOOD)
        self.assertEqual(self.approved(), before + 1, "counted once")
        self.centre.stop()
        self.assertIn("agree", self.centre.ctl("verify"))


def main():
    reason = missing()
    if reason:
        print("SKIPPED: " + reason)
        sys.exit(0)
    unittest.main(verbosity=2, warnings="ignore")


if __name__ == "__main__":
    main()
