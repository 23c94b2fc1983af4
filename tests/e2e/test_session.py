# SPDX-License-Identifier: GPL-3.0-or-later
"""A session that the centre has ended: the window locks, and unlocking it begins a new one with which work goes on."""

import sys
import unittest

import centre as centres
from desktop import Desktop, Loket, missing

LOCKED = r"^Pusat meminta kata sandi Anda lagi"


class EndedSession(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop(1366, 768))  # one a process

    def setUp(self):
        self.centre = self.enterContext(centres.Centre())

    def officer(self, profile):
        window = Loket(self.desktop, self.centre.url, "putri.contoh", profile).start()
        self.addCleanup(window.kill)
        return window.sign_in()

    def register(self, name):
        """Somebody comes to the front desk: news for every counter."""
        laras = self.centre.sign_in("laras.contoh", device="W1", desk="Meja depan")
        laras.command("visit", centres.uuid7(), "register", {
            "details": {"name": name, "reason": "RESIGN", "service": "counter"},
            "priority": "none", "priorityNote": "", "companion": "", "ticket": ""}, base=0)

    def unlock(self, window, password):
        window.focus(r"^Kata sandi$", "password text")
        window.type(password)
        window.key("Return")

    def sessions(self, device):
        (count,), = self.centre.rows("loket.db", "SELECT count(*) FROM session WHERE device = ?", device)
        return count

    def test_unlocking_begins_a_new_session_and_the_news_come_again(self):
        putri = self.officer("meja-3")
        putri.see(r"^9 menunggu")
        self.assertEqual(self.sessions("meja-3"), 1)

        self.centre.end_sessions()
        self.register("Peserta Uji 801")

        putri.see(LOCKED, seconds=60)
        self.assertEqual(self.sessions("meja-3"), 0)
        self.unlock(putri, centres.PASSWORD)
        putri.gone(LOCKED)
        putri.see(r"^10 menunggu", seconds=60)
        self.assertEqual(self.sessions("meja-3"), 1)
        self.register("Peserta Uji 802")
        putri.see(r"^11 menunggu", seconds=60)

    def test_an_unlock_without_the_centre_asks_again_when_the_centre_is_back(self):
        putri = self.officer("meja-4")
        putri.see(r"^9 menunggu")
        self.centre.end_sessions()
        self.register("Peserta Uji 803")
        putri.see(LOCKED, seconds=60)

        self.centre.kill()
        self.unlock(putri, centres.PASSWORD)
        putri.gone(LOCKED)
        putri.see(r"tanpa pusat|tidak terhubung")
        self.centre.start()

        putri.see(LOCKED, seconds=120)
        self.unlock(putri, centres.PASSWORD)
        putri.see(r"^10 menunggu", seconds=60)
        self.assertEqual(self.sessions("meja-4"), 1)


def main():
    reason = missing()
    if reason:
        print("SKIPPED: " + reason)
        sys.exit(0)
    unittest.main(verbosity=2, warnings="ignore")


if __name__ == "__main__":
    main()
