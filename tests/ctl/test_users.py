# SPDX-License-Identifier: GPL-3.0-or-later
"""Officers made and changed from the command line sign in, or do not, at a real loketd."""

import centre
import ctlcase


class Users(ctlcase.CtlCase):
    def setUp(self):
        super().setUp()
        self.centre = centre.Centre(profile=None)
        self.addCleanup(self.centre.close)
        self.data = self.centre.data
        self.ctl("init", "--branch", centre.BRANCH)

    def add(self, name="sari.uji", roles="cso", password="kata-sandi-1", **others):
        return self.ctl("user", "add", name, "--branch", centre.BRANCH, "--roles", roles, stdin=password + "\n", **others)

    def sign_in(self, name, password):
        """Status and body of a sign-in at a server started for it."""
        self.centre.start()
        try:
            return self.centre.request("POST", "/v1/session",
                                       {"name": name, "password": password, "device": "uji", "desk": "Meja 1"})
        finally:
            self.centre.stop()

    def test_an_added_officer_signs_in_with_roles_name_and_branch(self):
        done = self.ctl("user", "add", "sari.uji", "--branch", centre.BRANCH, "--roles", "cso,verifier", "--display",
                        "Sari Uji", "--nik", "9901010505800001", stdin="kata-sandi-1\n")
        self.assertEqual((done.stdout, done.stderr), ("added sari.uji\n", ""))
        answer = self.sign_in("sari.uji", "kata-sandi-1")
        self.assertEqual(answer.status, 200)
        user = answer.json()["user"]
        self.assertEqual((user["displayName"], sorted(user["roles"])), ("Sari Uji", ["cso", "verifier"]))
        self.assertEqual(self.sign_in("sari.uji", "kata-sandi-2").status, 401)

    def test_a_new_password_takes_the_place_of_the_old_and_lifts_a_lock_out(self):
        self.add()
        self.centre.start()
        body = {"name": "sari.uji", "password": "salah-sekali", "device": "uji", "desk": "Meja 1"}
        for _ in range(20):
            if self.centre.request("POST", "/v1/session", body).status == 423:
                break
        self.assertEqual(self.centre.request("POST", "/v1/session", {**body, "password": "kata-sandi-1"}).status, 423)
        self.centre.stop()

        self.assertEqual(self.ctl("user", "passwd", "sari.uji", stdin="kata-sandi-2\n").stdout, "changed sari.uji\n")

        self.assertEqual(self.sign_in("sari.uji", "kata-sandi-2").status, 200)
        self.assertEqual(self.sign_in("sari.uji", "kata-sandi-1").status, 401)

    def test_other_roles_are_those_of_the_next_sign_in(self):
        self.add()
        self.assertEqual(self.ctl("user", "role", "sari.uji", "--roles", "supervisor").stdout, "changed sari.uji\n")
        self.assertEqual(self.sign_in("sari.uji", "kata-sandi-1").json()["user"]["roles"], ["supervisor"])

    def test_what_no_officer_can_be_is_refused_and_leaves_nobody(self):
        for roles in ("kepala", "cso,", "", "system", "participant", "cso supervisor"):
            with self.subTest(roles):
                self.assertIn("is not a role of an officer", self.add(roles=roles, expect=ctlcase.REFUSED).stderr)
        for password in ("", "pendek", "x" * 129):
            with self.subTest(len(password)):
                self.assertIn("8 to 128 characters", self.add(password=password, expect=ctlcase.REFUSED).stderr)
        self.refuses("no branch XYZ", "user", "add", "sari.uji", "--branch", "XYZ", "--roles", "cso", stdin="kata-sandi-1\n")
        self.refuses("", "user", "passwd", "sari.uji", stdin="kata-sandi-1\n")
        self.refuses("", "user", "role", "sari.uji", "--roles", "cso")

    def test_a_name_is_taken_once_in_whatever_case(self):
        self.add()
        for name in ("sari.uji", "SARI.UJI"):
            with self.subTest(name):
                self.add(name=name, password="kata-sandi-9", expect=ctlcase.REFUSED)
        self.assertEqual(self.sign_in("sari.uji", "kata-sandi-1").status, 200)

    def test_no_password_is_ever_printed_or_stored_as_typed(self):
        done = self.add(password="kata-sandi-unik")
        self.assertNotIn("kata-sandi-unik", done.stdout + done.stderr)
        with open(self.data + "/loket.db", "rb") as file:
            self.assertNotIn(b"kata-sandi-unik", file.read())

    def test_an_unknown_thing_to_do_with_users_is_a_misuse(self):
        self.misused("user add, user passwd or user role", "user", "hapus", "sari.uji")


if __name__ == "__main__":
    ctlcase.main()
