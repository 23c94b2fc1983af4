// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittrail.h"
#include "verify.h"

#include <map>
#include <string>

namespace loket::store {

namespace {

std::string feedPlace(std::string_view branch)
{
    return "feed/" + std::string(branch);
}

void verifySequence(sqlite::Connection &db, std::vector<Finding> &findings)
{
    // One change of one aggregate has one number, which the events of the change share; so has each published pack.
    std::map<std::string, std::int64_t> last;
    auto row = db.query("SELECT branch, seq, count(DISTINCT what) FROM"
                        " (SELECT branch, seq, aggregate || hex(id) || revision AS what FROM event"
                        " UNION ALL SELECT branch, seq, 'rules' || pack FROM rule_pack_feed)"
                        " GROUP BY branch, seq ORDER BY branch, seq");
    while (row.step()) {
        const std::int64_t expected = ++last[row.text(0)];
        const std::string place = feedPlace(row.textView(0)) + '/' + std::to_string(row.integer(1));
        if (row.integer(1) != expected)
            findings.push_back({place, "the number before it is missing"});
        if (row.integer(2) != 1)
            findings.push_back({place, "two changes have this number"});
        last[row.text(0)] = row.integer(1);
    }
    auto head = db.query("SELECT branch, seq FROM branch_seq");
    while (head.step()) {
        const auto found = last.find(head.text(0));
        if (found == last.end() || found->second != head.integer(1))
            findings.push_back({feedPlace(head.textView(0)), "the last number is not that of the last change"});
        last.erase(head.text(0));
    }
    for (const auto &[branch, seq] : last)
        findings.push_back({feedPlace(branch), "the branch has changes and no last number"});
}

} // namespace

void verifyFile(sqlite::Connection &db, std::vector<Finding> &findings)
{
    auto row = db.query("PRAGMA integrity_check(100)");
    while (row.step()) {
        if (row.textView(0) != "ok")
            findings.push_back({"database", row.text(0)});
    }
}

void verifyFeed(sqlite::Connection &db, std::vector<Finding> &findings)
{
    verifySequence(db, findings);
    auto row = db.query("WITH latest AS (SELECT aggregate, id, max(seq) AS seq, max(revision) AS revision"
                        " FROM event GROUP BY aggregate, id)"
                        " SELECT latest.aggregate, latest.id FROM latest LEFT JOIN feed"
                        " ON feed.entity = latest.aggregate AND feed.id = latest.id"
                        " WHERE feed.seq IS NOT latest.seq OR feed.revision IS NOT latest.revision");
    while (row.step())
        findings.push_back({row.text(0) + '/' + row.uuid(1).toString(), "the feed is not at its last change"});
    auto untold =
        db.query("SELECT branch.code, rule_pack.id FROM branch, rule_pack WHERE NOT EXISTS"
                 " (SELECT 1 FROM rule_pack_feed AS f WHERE f.branch = branch.code AND f.pack = rule_pack.n)");
    while (untold.step())
        findings.push_back({feedPlace(untold.textView(0)), "does not have rule pack " + untold.text(1)});
}

void verifyAudit(sqlite::Connection &db, std::vector<Finding> &findings)
{
    struct Link
    {
        std::int64_t n = 0;
        std::string hash;
    };
    std::map<std::string, Link> chains;
    auto row = db.query("SELECT branch, n, body, hash FROM audit ORDER BY branch, n");
    while (row.step()) {
        Link &link = chains[row.text(0)];
        const std::string place = "audit/" + row.text(0) + '/' + std::to_string(row.integer(1));
        if (row.integer(1) != link.n + 1)
            findings.push_back({place, "the record before it is missing"});
        else if (chainHash(link.hash, row.integer(1), row.textView(2)) != row.textView(3))
            findings.push_back({place, "the hash does not fit the record and those before it"});
        link = {row.integer(1), row.text(3)};
    }
    auto head = db.query("SELECT branch, n, hash FROM audit_head");
    while (head.step()) {
        const Link &link = chains[head.text(0)];
        if (link.n != head.integer(1) || link.hash != head.textView(2))
            findings.push_back({"audit/" + head.text(0) + '/' + std::to_string(head.integer(1)),
                                "the chain does not end with the last record"});
    }
}

void verifyDocumentRows(sqlite::Connection &db, const DocumentFiles &files, std::vector<Finding> &findings)
{
    auto row = db.query("SELECT sha256, size_bytes FROM document");
    while (row.step()) {
        const auto size = files.size(row.textView(0));
        if (!size)
            findings.push_back({"document/" + row.text(0), "the bytes are missing"});
        else if (*size != row.integer(1))
            findings.push_back({"document/" + row.text(0), "has another size"});
    }
    auto lost = db.query("SELECT claim, sha256 FROM claim_document AS c"
                         " WHERE NOT EXISTS (SELECT 1 FROM document WHERE document.sha256 = c.sha256)");
    while (lost.step())
        findings.push_back({"document/" + lost.text(1), "claim/" + lost.uuid(0).toString() + " refers to it"});
}

} // namespace loket::store
