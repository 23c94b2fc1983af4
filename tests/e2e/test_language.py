# SPDX-License-Identifier: GPL-3.0-or-later
"""The language changes at once: whoever switches in the open window finds nothing left in the language of before."""

import os
import re
import sys
import unittest
import xml.etree.ElementTree as xml

import centre as centres
from desktop import Desktop, Loket, missing

CATALOGUE = os.path.join(centres.SOURCE, "translations", "loket_id.ts")
PLACE = re.compile(r"%L?\d|%n")


def pattern(text):
    """A sentence with places as what may stand on the screen."""
    return "".join(re.escape(part) if index % 2 == 0 else ".+" for index, part in enumerate(re.split(f"({PLACE.pattern})", text)))


def catalogue():
    """(what only the Indonesian screen says, what the English one may say): sets of sentences, and one pattern of those with places."""
    indonesian, english, places = set(), set(), set()
    for message in xml.parse(CATALOGUE).iter("message"):
        source = (message.findtext("source") or "").replace("&", "")
        translation = message.find("translation")
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        english.add(source)
        for form in (form.replace("&", "") for form in forms if form):
            if PLACE.search(form):
                places.add(form)
            else:
                indonesian.add(form)
    words = {text for text in places if len(PLACE.sub("", text).strip(" :·,()")) > 5 and PLACE.sub("", text) not in {PLACE.sub("", s) for s in english}}
    return indonesian - english, english, re.compile("|".join(f"(?:{pattern(text)})" for text in sorted(words)))


class Language(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.indonesian, cls.english, cls.sentences = catalogue()
        cls.desktop = cls.enterClassContext(Desktop(1600, 930))  # one a process

    def setUp(self):
        self.centre = self.enterContext(centres.Centre())

    def left_over(self, window):
        """What still stands there in Indonesian. Names of people, papers and places are data and stay."""
        found = set()
        for _, role, name, text in window.nodes():
            for part in re.split(r"\n|, | · ", name) + ([] if role in ("text", "password text") else re.split(r"\n", text)):
                part = re.sub(r"\s\s\d+$", "", part.strip())  # a tab's count
                if part in self.indonesian or (part not in self.english and self.sentences.fullmatch(part)):
                    found.add(part)
        return found

    def switch_to_english(self, window):
        """The user's menu, its first entry, the second language: by keys, for a menu is no part of the window's tree."""
        window.click(r"^\w+ Contoh, ")
        centres.wait_for(lambda: window.floating(), 15, "the user's menu")
        window.desktop.run("xdotool", "key", "--delay", "120", "Down", "Right", "Down", "Return")

    def sees_english(self, window):
        centres.wait_for(lambda: not self.left_over(window), 20, f"English everywhere, but there is {self.left_over(window)}")

    def officer(self, user, profile):
        window = Loket(self.desktop, self.centre.url, user, profile, "Meja 3").start()
        self.addCleanup(window.kill)
        return window

    def finds_some(self, window):
        self.assertGreater(len(self.left_over(window)), 5, "the search for Indonesian must find some where there is some")

    def test_an_open_claim_and_the_page_without_the_centre(self):
        putri = self.officer("putri.contoh", "meja-3").sign_in()
        putri.see(r"^A-\d+, ", "list item")
        putri.key("F2")
        putri.see(r"dipanggil", "list item")
        putri.key("F3")
        putri.able(r"^Terima dokumen$")
        self.finds_some(putri)
        self.switch_to_english(putri)
        putri.able(r"^Accept document$")
        self.sees_english(putri)
        self.centre.kill()
        putri.see(r"^You can go on serving", seconds=90)
        self.sees_english(putri)

    def test_approval_and_report(self):
        hendra = self.officer("hendra.contoh", "penyelia").sign_in()
        hendra.see(r"^Setujui$")
        self.finds_some(hendra)
        self.switch_to_english(hendra)
        hendra.see(r"^Approve$")
        self.sees_english(hendra)
        hendra.key("ctrl+Next")
        hendra.see(r"^No change waits")
        self.sees_english(hendra)
        hendra.click(r"^Report\b")
        hendra.see(r"CSV")
        self.sees_english(hendra)

    def test_the_front_desk_with_somebody_before_it(self):
        laras = self.officer("laras.contoh", "depan").sign_in()
        laras.see("NIK")
        laras.type(centres.people()["013"]["nik"])
        laras.key("Return")
        laras.see(r"^Peserta Uji 013$")
        laras.key("2")
        self.finds_some(laras)
        self.switch_to_english(laras)
        self.sees_english(laras)

    def test_the_page_to_sign_in(self):
        laras = self.officer("laras.contoh", "depan-2")
        laras.see(r"^Kata sandi$")
        self.finds_some(laras)
        laras.click(r"^English$")
        laras.see(r"^Password$")
        self.sees_english(laras)


def main():
    reason = missing()
    if reason:
        print("SKIPPED: " + reason)
        sys.exit(0)
    unittest.main(verbosity=2, warnings="ignore")


if __name__ == "__main__":
    main()
