# SPDX-License-Identifier: GPL-3.0-or-later
"""The participant's way through the portal, page by page, and the frame of the tests that walk it."""

import os
import re
import sqlite3
import sys
import unittest

import centre as centres
import webdriver

BANK = "002"  # one that the portal offers; the sample people have a bank that exists nowhere
ENDS = ("RESIGN", "PHK", "PKWT_END", "BPU_STOP")
LAW_DOCUMENTS = ("participant_card", "id_card", "resignation_statement")


def use_offered_bank(centre):
    """Moves the sample accounts to a bank that a participant can choose."""
    with sqlite3.connect(os.path.join(centre.data, "registers.db"), timeout=10) as database:
        database.execute("UPDATE bank_account SET bank_code = ?", (BANK,))
    database.close()


class Walk:
    """One participant at one phone."""

    def __init__(self, browser, centre, number, base=""):
        self.browser, self.centre, self.number = browser, centre, number
        self.person = centres.people()[number]
        self.base = base or centre.url

    def begin(self):
        return self.choose(self.person["reason"]).consent()

    def choose(self, reason):
        """To the list of papers of a reason."""
        browser = self.browser
        browser.open(self.base)
        browser.click(f"[data-reason={reason}]")
        browser.see("Siapkan dokumen")
        return self

    def consent(self):
        browser = self.browser
        browser.click("footer .primary")
        browser.see("Persetujuan")
        browser.set("[name=branch]", centres.BRANCH)
        browser.click("#agree")
        browser.click("footer .primary")
        browser.see("Seperti di KTP")
        return self

    def fill_identity(self, **other):
        person, browser = {**self.person, **other}, self.browser
        for name, value in (("name", person["name"]), ("nik", person["nik"]), ("motherName", person["mother_name"]),
                            ("address", person["address"]), ("kpj", person["kpj"]), ("employer", person["employer"])):
            browser.type(f"[name='participant.{name}']", value)
        browser.set("[name='participant.birthDate']", person["birth_date"])
        if person["reason"] in ENDS:
            browser.set("[name='participant.employmentEnd']", person["left"])
        return self

    def identity(self, then="Nomor HP aktif", **other):
        self.fill_identity(**other)
        self.browser.click("footer .primary")
        self.browser.see(then)
        return self

    def heir(self, place, name, relation, birth, guardian=""):
        """Fills one heir's card; the first is there, others are added."""
        browser, path = self.browser, f"details.heirs[{place}]"
        if place:
            browser.click(".stack > .button")
        browser.type(f"[name='{path}.name']", name)
        browser.set(f"[name='{path}.relation']", relation)
        browser.set(f"[name='{path}.birthDate']", birth)
        if guardian:
            browser.type(f"[name='{path}.guardianName']", guardian)
        return self

    def details(self, then="Nomor HP aktif"):
        self.browser.click("footer .primary")
        self.browser.see(then)
        return self

    def code(self):
        text = centres.wait_for(lambda: self.centre.messages(self.person["phone"]), what="a message with the code")[-1]
        return re.search(r"\b(\d{6})\b", text).group(1)

    def phone(self):
        browser = self.browser
        browser.type("[name='participant.phone']", "0" + self.person["phone"][3:])
        browser.click("footer .primary")
        browser.see("Masukkan kode 6 angka")
        browser.type("[name=code]", self.code())
        browser.click("footer .primary")
        browser.see("Ke mana uang dikirim?")
        return self

    def account(self):
        browser = self.browser
        browser.set("[name='account.bankCode']", BANK)
        browser.type("[name='account.number']", self.person["account"])
        browser.click("footer .primary")
        browser.see("Cari tempat terang")
        return self

    def document(self, kind, path=""):
        self.browser.choose_file(f"#file-{kind}", path or centres.document(self.number, kind))
        self.arrived(kind)
        return self

    def arrived(self, kind):
        self.browser.until(f"arrived {kind}", lambda: self.state_of(kind) == "arrived", 60)

    def state_of(self, kind):
        return self.browser.script("return document.querySelector(arguments[0])?.dataset.state", f"[data-slot={kind}] [data-state]")

    def documents(self):
        for kind in LAW_DOCUMENTS:
            self.document(kind)
        return self

    def review(self):
        self.browser.click("footer .primary")
        self.browser.see("Periksa sekali lagi")
        return self

    def send(self):
        self.browser.click("footer .primary")
        self.browser.see("Sudah kami terima")
        return self

    def all(self):
        return self.begin().identity().phone().account().documents().review().send()

    def link(self):
        return self.browser.script("return localStorage.getItem('loket.link')")

    def view(self):
        return self.centre.request("GET", "/v1/portal/claim", token=self.link()).json()


class PortalCase(unittest.TestCase):
    """A centre for the class, a phone for the test. No page may write an error into the console unless the test says so."""

    @classmethod
    def setUpClass(cls):
        cls.centre = centres.Centre(profile=None)
        cls.addClassCleanup(cls.centre.close)
        cls.centre.__enter__()
        use_offered_bank(cls.centre)

    def phone(self, **how):
        browser = webdriver.Browser(**how)
        browser.__enter__()
        self.addCleanup(browser.__exit__)
        return browser

    def claim_of(self, walk, officer="putri.contoh"):
        return claim_of(self.centre, walk, officer)


def claim_of(centre, walk, officer="putri.contoh"):
    """Identity, an officer's session and the officer's view of a walk's claim."""
    number = walk.view()["number"]
    (identity,), = centre.rows("loket.db", "SELECT lower(hex(id)) FROM claim WHERE number = ?", number)
    session = centre.sign_in(officer)
    identity = "-".join((identity[:8], identity[8:12], identity[12:16], identity[16:20], identity[20:]))
    return identity, session, session.claim(identity)


def main():
    """Runs the tests of a file, or says why it cannot."""
    reason = webdriver.missing() or next((f"{name} was not built" for name in ("loketd", "loketctl") if not centres.program(name)), "")
    if reason:
        print("SKIPPED: " + reason)
        sys.exit(0)
    unittest.main(verbosity=2)
