// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a profile until it is killed, and says on standard output what it was told is durable.
#include "support/desk/deskstore.h"

#include <QCoreApplication>
#include <string>
#include <unistd.h>

using namespace loket;
using namespace loket::testing;

namespace {

void say(const std::string &line)
{
    const std::string whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.data(), whole.size()) < 0)
        ::_exit(1);
}

void actForEver(DeskStore &desk)
{
    for (int n = 0;; ++n) {
        const auto claim = desk.ids.next<domain::ClaimId>();
        // Cards of their own: the same card would be a second open claim.
        auto create = desk.create(claim, n);
        auto &body = std::get<domain::claimcmd::Create>(std::get<domain::ClaimCommand>(create.target).body);
        body.form.participant.kpj.clear();
        const auto number = QByteArray::fromStdString(claim.toString());
        if (!desk.act({create, desk.rename(claim, n, "Nama Kedua")}))
            ::_exit(2);
        say("claim " + claim.toString());
        auto &store = *desk.store;
        if (!ask<core::Result<>>([&](auto r) { store.saveDraft(QStringLiteral("draft"), number, &store, r); }))
            ::_exit(3);
        say("draft " + claim.toString());
    }
}

void pullForEver(DeskStore &desk)
{
    constexpr int kRows = 50;
    auto seq = ask<localstore::Cursor>([&](auto r) { desk.sync->cursor(desk.sync.get(), r); }).seq;
    while (true) {
        std::vector<protocol::FeedRow> rows;
        for (int n = 0; n < kRows; ++n)
            rows.push_back(feedRow(confirmedClaim(desk.ids.next<domain::ClaimId>(), n, 1), seq + n + 1));
        if (desk.page(seq, feedPage(std::move(rows), seq + kRows)) != localstore::PageOutcome::Applied)
            ::_exit(4);
        seq += kRows;
        say("cursor " + std::to_string(seq));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 3)
        return 64;
    DeskStore desk(QString::fromLocal8Bit(argv[1]));
    if (std::string(argv[2]) == "act")
        actForEver(desk);
    else
        pullForEver(desk);
}
