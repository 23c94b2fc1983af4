# SPDX-License-Identifier: GPL-3.0-or-later
"""A participant's phone without a browser: the portal's HTTP interface, used as its pages use it."""

import hashlib
import os
import re
import sqlite3

import centre as centres

BANK = "002"  # one that the portal offers; the sample people have a bank that exists nowhere
DOCUMENTS = {"RESIGN": ("participant_card", "id_card", "resignation_statement", "bank_passbook"),
             "PHK": ("participant_card", "id_card", "phk_joint_agreement", "bank_passbook"),
             "AGE_56": ("participant_card", "id_card", "bank_passbook")}
TYPES = {".jpg": "image/jpeg", ".png": "image/png", ".pdf": "application/pdf"}
PIECE = 1024 * 1024


def use_offered_bank(centre):
    """Moves the sample accounts to a bank that a participant can choose."""
    with sqlite3.connect(os.path.join(centre.data, "registers.db"), timeout=10) as database:
        database.execute("UPDATE bank_account SET bank_code = ?", (BANK,))
    database.close()


class Participant:
    """One claim through its link."""

    def __init__(self, centre, number):
        self.centre, self.number, self.person = centre, number, centres.people()[number]
        self.claim = self.link = ""

    def ask(self, method, path, body=None, expect=(200, 201, 202, 204), **headers):
        answer = self.centre.request(method, path, body, self.link, **headers)
        assert answer.status in expect, (method, path, answer.status, answer.body)
        return answer

    def details(self):
        """What the reason asks besides, as the sample's columns have it."""
        person, details = self.person, {}
        for column, member in (("death_date", "deathDate"), ("disabled_on", "disabledOn"), ("leaving_on", "leavingOn"), ("asked_gross", "askedGross")):
            if person[column]:
                details[member] = person[column]
        if person["contract_age"]:
            details["contractAge"] = int(person["contract_age"])
        for heir in filter(None, person["heirs"].split(";")):
            name, relation, birth, guardian = heir.split("|")
            details.setdefault("heirs", []).append({"name": name, "relation": relation, "birthDate": birth, "guardianName": guardian, "claims": True})
        return details

    def form(self):
        person = self.person
        end = {"employmentEnd": person["left"]} if person["left"] else {}
        return {"reason": person["reason"], "details": self.details(),
                "participant": {"name": person["name"], "nik": person["nik"], "birthDate": person["birth_date"], "sex": person["sex"],
                                "motherName": person["mother_name"], "address": person["address"], "kpj": [person["kpj"]], "npwp": "",
                                "phone": person["phone"], "email": "", "employer": person["employer"], **end},
                "account": {"bankCode": BANK, "number": person["account"], "holder": person["account_holder"]}}

    def begin(self):
        consent = self.ask("GET", "/v1/portal/options").json()["consent"]["version"]
        begun = self.ask("POST", "/v1/portal/claims", {"branch": centres.BRANCH, "consentVersion": consent, "form": self.form()}).json()
        self.claim, self.link = begun["claim"], begun["link"]
        return self

    def verify_phone(self):
        self.ask("POST", "/v1/portal/claim/phone-code", {})
        text = centres.wait_for(lambda: self.centre.messages(self.person["phone"]), what="a message with the code")[-1]
        self.ask("POST", "/v1/portal/claim/phone-code:check", {"code": re.search(r"\b(\d{6})\b", text).group(1)})
        return self

    def upload(self, kind, path=""):
        path = path or centres.document(self.number, kind)
        with open(path, "rb") as file:
            content = file.read()
        digest, media = hashlib.sha256(content).hexdigest(), TYPES[os.path.splitext(path)[1]]
        for offset in range(0, len(content), PIECE):
            self.ask("PATCH", "/v1/documents/" + digest, content[offset:offset + PIECE], Content_Type="application/octet-stream",
                     X_Document_Type=media, Upload_Offset=str(offset), Upload_Length=str(len(content)))
        self.ask("POST", "/v1/portal/claim/documents",
                 {"document": centres.uuid7(), "kind": kind, "sha256": digest, "mediaType": media, "sizeBytes": len(content)})

    def all(self):
        """From the first page to the last press."""
        self.begin().verify_phone()
        for kind in DOCUMENTS[self.person["reason"]]:
            self.upload(kind)
        self.ask("POST", "/v1/portal/claim/submit", {})
        return self

    def view(self):
        return self.ask("GET", "/v1/portal/claim").json()
