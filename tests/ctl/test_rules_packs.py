# SPDX-License-Identifier: GPL-3.0-or-later
"""Head office's way with a rule pack: a key, a signature, a check, a list, and a centre that takes it or says why not."""

import json
import os
import re
import sqlite3
import stat

import centre
import ctlcase

SHIPPED = os.path.join(centre.SOURCE, "resources", "rules")


class PacksCase(ctlcase.CtlCase):
    """Head office's key, and packs to sign with it."""

    def setUp(self):
        super().setUp()
        self.key = os.path.join(self.folder, "pusat.key")
        self.keygen(self.key)
        self.public = self.read(self.key + ".pub").strip()

    def read(self, path):
        with open(path, encoding="utf-8") as file:
            return file.read()

    def keygen(self, path):
        return self.bare("rules", "keygen", "--out", path)

    def pack(self, identity="jht-2099.1", valid_from="2099-01-01", change=lambda text: text):
        """A folder with the shipped pack under another id and first day."""
        folder = os.path.join(self.folder, identity)
        os.makedirs(folder, exist_ok=True)
        text = self.read(os.path.join(SHIPPED, "jht-2026.1", "pack.json")).replace("jht-2026.1", identity, 1)
        text = re.sub(r'("validFrom": )"[^"]*"', rf'\1"{valid_from}"', text, count=1)
        self.write(os.path.join(folder, "pack.json"), change(text))
        return folder

    def sign(self, folder, key=None):
        done = self.bare("rules", "sign", folder, "--key", key or self.key)
        self.assertEqual(done.returncode, ctlcase.OK, done.stderr)
        return folder

    def publish(self, folder, **others):
        return self.ctl("rules", "publish", folder, "--rules-key", self.public, **others)

    def states(self, *arguments):
        """id: (first day, last day, signed by, state), as listed."""
        lines = self.bare(*arguments, "rules", "list", "--rules-key", self.public).stdout.splitlines()
        columns = ((0, 14), (15, 25), (26, 36), (37, 53), (54, 200))
        rows = [[line[begin:end].strip() for begin, end in columns] for line in lines[1:]]
        return {row[0]: tuple(row[1:]) for row in rows}


class RulePacks(PacksCase):
    def test_a_key_is_secret_and_is_never_written_over(self):
        self.assertEqual(stat.S_IMODE(os.stat(self.key).st_mode), 0o600)
        self.assertTrue(self.read(self.key).startswith("loket-rules-secret:"))
        self.assertTrue(self.public.startswith("loket-rules-key:"))
        before = self.read(self.key)
        again = self.keygen(self.key)
        self.assertEqual(again.returncode, ctlcase.REFUSED)
        self.assertIn("never written over", again.stderr)
        self.assertEqual(self.read(self.key), before)

    def test_a_secret_that_others_can_read_signs_nothing(self):
        os.chmod(self.key, 0o644)
        done = self.bare("rules", "sign", self.pack(), "--key", self.key)
        self.assertEqual(done.returncode, ctlcase.REFUSED)
        self.assertIn("chmod 600", done.stderr)

    def test_a_pack_that_does_not_read_is_named_by_its_line_and_is_not_signed(self):
        folder = self.pack(change=lambda text: text.replace('"validFrom":', '"validFrom"', 1))
        line = self.read(os.path.join(folder, "pack.json")).split('"validFrom"')[0].count("\n") + 1
        for command in (("check", folder), ("sign", folder, "--key", self.key)):
            done = self.bare("rules", *command)
            self.assertEqual(done.returncode, ctlcase.REFUSED, done.stdout)
            self.assertIn("pack.json", done.stderr)
            self.assertIn(f"line {line}", done.stderr)
        self.assertFalse(os.path.exists(os.path.join(folder, "pack.sig")))

    def test_check_says_who_signed_or_what_is_wrong(self):
        folder = self.pack()
        check = lambda: self.bare("rules", "check", folder, "--rules-key", self.public)
        self.assertIn("there is no signature", check().stderr)
        self.sign(folder)
        self.assertIn("signed by key ", check().stdout)
        with open(os.path.join(folder, "pack.json"), "a", encoding="utf-8") as file:
            file.write(" ")
        self.assertIn("does not fit", check().stderr)
        self.assertIn("not checked", self.bare("rules", "check", folder).stdout)

    def test_a_signed_pack_goes_into_a_centre_that_does_not_run(self):
        self.branch()
        done = self.publish(self.sign(self.pack()))
        self.assertIn("published jht-2099.1", done.stdout)
        self.assertIn("already", self.publish(self.pack()).stdout)
        listed = self.states("--data", self.data)
        self.assertEqual(listed["jht-2026.1"][1:], ("2098-12-31", "program", "in force"))
        self.assertEqual(listed["jht-2099.1"][0::3], ("2099-01-01", "to come"))
        self.ctl("verify")

    def test_what_head_office_did_not_sign_stays_out(self):
        self.branch()
        stranger = os.path.join(self.folder, "lain.key")
        self.keygen(stranger)
        folder = self.pack()
        self.refuses("there is no signature", "rules", "publish", folder, "--rules-key", self.public)
        self.sign(folder, stranger)
        self.refuses("not trusted", "rules", "publish", folder, "--rules-key", self.public)
        self.refuses("no public key", "rules", "publish", self.sign(folder))
        self.assertNotIn("jht-2099.1", self.states("--data", self.data))

    def test_an_id_is_given_once_and_past_days_keep_their_rules(self):
        self.branch()
        self.publish(self.sign(self.pack()))
        self.refuses("other content", "rules", "publish", self.sign(self.pack(valid_from="2099-02-01")), "--rules-key",
                     self.public)
        self.refuses("days that are past", "rules", "publish", self.sign(self.pack("jht-2024.9", "2024-01-01")),
                     "--rules-key", self.public)

    def test_a_key_that_is_trusted_no_more_takes_its_packs_out_of_use(self):
        self.branch()
        self.publish(self.sign(self.pack()))
        other = os.path.join(self.folder, "lain.key")
        self.keygen(other)
        done = self.ctl("rules", "list", "--rules-key", self.read(other + ".pub"))
        self.assertIn("refused: unknown_key", done.stdout)

    def test_the_wrong_kind_of_key_is_refused_by_name(self):
        done = self.bare("rules", "list", "--rules-key", self.read(self.key))
        self.assertEqual(done.returncode, ctlcase.REFUSED)
        self.assertIn("rules.key", done.stderr)
        self.assertNotIn(self.read(self.key).strip()[-20:], done.stderr)


class RunningCentre(PacksCase):
    """The same centre while loketd runs: no restart, no stopping."""

    def setUp(self):
        super().setUp()
        self.centre = centre.Centre(profile=None, rules_key=self.public)
        self.addCleanup(self.centre.close)
        self.centre._fill()
        self.data = self.centre.data
        self.centre.start()

    def publish(self, folder, **others):
        return self.ctl("rules", "publish", folder, **others)  # the server has the key

    def test_a_signed_pack_goes_into_a_centre_that_runs_and_into_its_feed(self):
        cso = self.centre.sign_in("putri.contoh")
        before = cso.feed()
        folder = self.sign(self.pack())

        self.assertIn("1 branch is told", self.publish(folder).stdout)

        page = cso.feed(after=before["next"])
        self.assertEqual([(row["entity"], row["id"], row["op"]) for row in page["rows"]], [("rules", "jht-2099.1", "put")])
        sent = page["rows"][0]["body"]["pack"]
        self.assertEqual(sent["text"], self.read(os.path.join(folder, "pack.json")))
        self.assertEqual(sent["signature"], self.read(os.path.join(folder, "pack.sig")))
        packs = {pack["id"]: pack for pack in cso.get("/v1/rules")["packs"]}
        self.assertEqual(packs["jht-2099.1"]["signature"], sent["signature"])
        self.assertIn("already", self.publish(folder).stdout)
        self.assertEqual(self.states("--data", self.data)["jht-2099.1"][3], "to come")

        self.centre.kill()
        self.centre.start()
        self.assertIn("jht-2099.1", json.dumps(self.centre.sign_in("putri.contoh").get("/v1/rules")))
        self.centre.stop()
        self.ctl("verify")

    def test_what_head_office_did_not_sign_stays_out(self):
        stranger = os.path.join(self.folder, "lain.key")
        self.keygen(stranger)
        folder = self.pack()
        self.refuses("there is no signature", "rules", "publish", folder)
        self.refuses("not trusted", "rules", "publish", self.sign(folder, stranger))
        self.assertEqual(self.centre.sign_in("putri.contoh").feed()["rows"], [])
        self.assertIn("rules: a pack was refused", self.centre.log())
        self.assertEqual(os.listdir(os.path.join(self.data, "rules-inbox")), [])

    def test_an_id_is_given_once_and_past_days_keep_their_rules(self):
        self.publish(self.sign(self.pack()))
        self.refuses("other content", "rules", "publish", self.sign(self.pack(valid_from="2099-02-01")))
        self.refuses("days that are past", "rules", "publish", self.sign(self.pack("jht-2024.9", "2024-01-01")))

    def test_a_branch_that_comes_later_is_told(self):
        self.publish(self.sign(self.pack()))
        self.centre.stop()
        self.ctl("init", "--branch", "BDL")
        self.ctl("user", "add", "sari.uji", "--branch", "BDL", "--roles", "cso", stdin="kata-sandi-1\n")
        self.centre.start()
        rows = self.centre.sign_in("sari.uji", "kata-sandi-1").get("/v1/branches/BDL/feed?after=0&limit=10")["rows"]
        self.assertEqual([row["id"] for row in rows], ["jht-2099.1"])

    def test_a_pack_in_the_data_that_does_not_verify_is_refused_and_the_centre_runs_on(self):
        self.publish(self.sign(self.pack()))
        self.centre.stop()
        with sqlite3.connect(os.path.join(self.data, "loket.db")) as database:
            database.execute("UPDATE rule_pack SET text = text || ' '")
        database.close()
        self.centre.start()
        self.assertIn("jht-2099.1 is refused (bad_signature)", self.centre.log())
        self.assertNotIn("jht-2099.1", json.dumps(self.centre.sign_in("putri.contoh").get("/v1/rules")))


if __name__ == "__main__":
    ctlcase.main()
