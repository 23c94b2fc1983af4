# SPDX-License-Identifier: GPL-3.0-or-later
"""loketctl rules evaluate as a person at head office uses it: the contract's examples, lists with a wrong one in them,
other days and packs, and the same bytes wherever it runs."""

import glob
import json
import os
import sys
import unittest

import centre
import ctlcase
import test_rules_packs

EXAMPLES = os.path.join(centre.SOURCE, "modules/kernel/protocol/contract/examples")
REASONS = 14


def example(reason):
    with open(os.path.join(EXAMPLES, f"RulesCase.{reason}.json"), encoding="utf-8") as file:
        return json.load(file)


class Evaluate(ctlcase.CtlCase):
    def run_on(self, cases, *options, expect=ctlcase.OK, env=None):
        path = self.write("cases.json", json.dumps(cases))
        done = self.bare("rules", "evaluate", "--input", path, *options, env=env)
        self.assertEqual(done.returncode, expect, (done.stdout, done.stderr))
        return done

    def answer(self, cases, *options, expect=ctlcase.OK):
        return json.loads(self.run_on(cases, *options, expect=expect).stdout)

    def test_the_example_of_every_reason_is_due_with_all_its_papers(self):
        files = sorted(glob.glob(os.path.join(EXAMPLES, "RulesCase.*.json")))
        self.assertEqual(len(files), REASONS)
        for path in files:
            done = self.bare("rules", "evaluate", "--input", path)
            self.assertEqual((done.returncode, done.stderr), (0, ""), path)
            answer = json.loads(done.stdout)
            self.assertTrue(answer["eligible"], path)
            self.assertEqual(answer["missing"], [], path)
            self.assertTrue(answer["pack"].startswith("jht-"), path)
            self.assertRegex(answer["gross"], r"^\d+$")
            self.assertTrue(all(reason["source"] for reason in answer["reasons"]), path)

    def test_money_is_text_and_adds_up(self):
        answer = self.answer(example("PHK"))
        self.assertEqual([answer[key] for key in ("gross", "taxableBase", "tax", "net", "regime", "payBy")],
                         ["70768650", "20768650", "1038432", "69730218", "final_lump_sum", "2026-11-27"])

    def test_the_time_to_pay_counts_from_the_day_the_papers_were_complete(self):
        case = example("PHK")
        self.assertEqual(self.answer(case | {"completeOn": "2026-11-20"})["payBy"], "2026-11-27")
        self.assertEqual(self.answer(case | {"completeOn": "2026-11-23"})["payBy"], "2026-11-30")
        self.assertNotIn("payBy", self.answer(case, "--date", "2026-10-31"))

    def test_a_list_is_answered_one_by_one_and_a_wrong_case_holds_up_nobody(self):
        wrong = example("RESIGN") | {"name": "Typing error"}
        wrong["person"] = wrong["person"] | {"birthdate": "1990-01-01"}
        unborn = example("AGE_56") | {"name": "Not born yet"}
        unborn["person"] = unborn["person"] | {"birthDate": "2030-01-01"}
        done = self.run_on([example("AGE_56"), wrong, unborn, example("PHK")], expect=ctlcase.REFUSED)

        first, second, third, fourth = json.loads(done.stdout)
        self.assertTrue(first["eligible"] and fourth["eligible"])
        self.assertEqual((second["code"], second["field"]), ("invalid_value", "person.birthdate"))
        self.assertEqual((third["name"], third["field"]), ("Not born yet", "person.birthDate"))
        self.assertIn("case 1: person.birthdate: ", done.stderr)
        self.assertTrue(done.stderr.endswith("2 of 4 cases refused\n"), done.stderr)
        self.assertEqual(self.answer([]), [])

    def test_what_the_rules_miss_is_named_by_its_place_in_the_case(self):
        for reason, part, member, field in (("AGE_56", "person", "birthDate", "person.birthDate"),
                                            ("PHK", "person", "employmentEnd", "person.employmentEnd"),
                                            ("AGE_CONTRACT", "details", "contractAge", "details.contractAge"),
                                            ("DISABLED", "details", "disabledOn", "details.disabledOn"),
                                            ("DEATH", "details", "heirs", "details.heirs")):
            case = example(reason)
            del case[part][member]
            answer = self.answer(case, expect=ctlcase.REFUSED)
            self.assertEqual((answer["code"], answer["field"]), ("missing_field", field), reason)
        old = example("AGE_CONTRACT") | {"submittedOn": "2022-03-01"}
        self.assertEqual(self.answer(old, expect=ctlcase.REFUSED)["field"], "reason")
        rich = example("PHK")
        rich["ledger"]["accounts"][0]["balance"] = "92233720368547758.07"
        self.assertEqual(self.answer(rich, expect=ctlcase.REFUSED)["field"], "ledger.accounts")

    def test_another_day_gives_another_answer(self):
        early = self.answer(example("RESIGN"), "--date", "2026-11-20")
        self.assertEqual((early["eligible"], early["refusal"], early["eligibleFrom"]), (False, "R02", "2026-11-21"))
        self.assertTrue(self.answer(example("RESIGN"), "--date", "21/11/2026")["eligible"])

    def test_the_pack_is_that_of_the_day_or_of_the_submission_or_the_one_that_is_named(self):
        case = example("AGE_56")
        case["person"]["birthDate"] = "1960-01-01"
        case["ledger"]["accounts"][0]["joined"] = "2000-01-01"
        today = self.answer(case)["pack"]
        old = self.answer(case | {"date": "2022-03-01"})["pack"]
        self.assertNotEqual(old, today)
        self.assertEqual(self.answer(case | {"date": "2022-05-10", "submittedOn": "2022-03-01"})["pack"], old)
        self.assertEqual(self.answer(case, "--pack", old)["pack"], old)
        folder = os.path.join(centre.SOURCE, "resources/rules", today)
        self.assertEqual(self.answer(case | {"date": "2022-03-01"}, "--pack", folder)["pack"], today)

    def test_explained_it_is_a_tree_and_otherwise_flat(self):
        def leaves(reasons):
            return sum(1 + leaves(reason["parts"]) for reason in reasons)

        tree = self.answer(example("PARTIAL_10"), "--explain")["reasons"]
        flat = self.answer(example("PARTIAL_10"))["reasons"]
        self.assertTrue(any(reason["parts"] for reason in tree))
        self.assertTrue(all(not reason["parts"] for reason in flat))
        self.assertEqual(leaves(tree), len(flat))

    def test_the_same_bytes_in_any_zone_and_language(self):
        cases = [example(os.path.basename(path).split(".")[1])
                 for path in sorted(glob.glob(os.path.join(EXAMPLES, "RulesCase.*.json")))]
        seen = {self.run_on(cases, "--explain", env={"TZ": zone, "LC_ALL": language, "LANG": language}).stdout
                for zone in ("UTC", "Asia/Jayapura", "America/Los_Angeles", "Pacific/Kiritimati")
                for language in ("C", "C.UTF-8", "id_ID.UTF-8", "de_DE.UTF-8")}
        self.assertEqual(len(seen), 1)

    def test_what_makes_no_sense_is_refused(self):
        path = self.write("case.json", json.dumps(example("PHK")))
        for line, code in ((("rules",), ctlcase.MISUSED), (("rules", "guess"), ctlcase.MISUSED),
                           (("rules", "evaluate"), ctlcase.MISUSED),
                           (("rules", "evaluate", "--input", path, "--loud", "1"), ctlcase.MISUSED),
                           (("rules", "evaluate", "--input", path + "x"), ctlcase.REFUSED),
                           (("rules", "evaluate", "--input", path, "--date", "2026-02-30"), ctlcase.REFUSED),
                           (("rules", "evaluate", "--input", path, "--pack", "jht-1066"), ctlcase.REFUSED),
                           (("rules", "evaluate", "--input", path, "--rules", self.folder), ctlcase.REFUSED),
                           (("rules", "evaluate", "--input", self.write("broken.json", "{")), ctlcase.REFUSED)):
            done = self.bare(*line)
            self.assertEqual(done.returncode, code, (line, done.stderr))
            self.assertEqual(done.stdout, "", line)
            self.assertTrue(done.stderr.startswith("loketctl: "), (line, done.stderr))


class EvaluateInACentre(test_rules_packs.PacksCase):
    def test_with_the_data_of_a_centre_its_published_packs_count(self):
        self.branch()
        longer = self.pack(change=lambda text: text.replace('"months": 1,', '"months": 2,'))
        self.publish(self.sign(longer))
        case = example("RESIGN") | {"date": "2099-02-01", "completeOn": "2099-02-01"}
        case["person"] = case["person"] | {"employmentEnd": "2098-12-31"}
        case["ledger"]["accounts"][0]["left"] = "2098-12-31"
        path = self.write("case.json", json.dumps(case))

        alone = json.loads(self.bare("rules", "evaluate", "--input", path).stdout)
        within = json.loads(self.ctl("rules", "evaluate", "--input", path, "--rules-key", self.public).stdout)

        self.assertEqual((alone["pack"], alone["eligible"]), ("jht-2026.1", True))
        self.assertEqual((within["pack"], within["eligible"], within["eligibleFrom"]),
                         ("jht-2099.1", False, "2099-02-28"))


if __name__ == "__main__":
    if not centre.program("loketctl"):
        print("SKIPPED: loketctl was not built")
        sys.exit(0)
    unittest.main(verbosity=2)
