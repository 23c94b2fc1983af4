// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "loket/domain/audit.h"
#include "loket/domain/command.h"

#include <chrono>

namespace loket::domain::test {
namespace {

using core::ErrorCode;
using namespace std::chrono_literals;

using officecmd::RecordAccess;

std::optional<ErrorCode> refusal(const RecordAccess &access, const Actor &actor)
{
    const auto allowed = decide(officecmd::Body(access), contextOf(actor));
    return allowed ? std::nullopt : std::optional(allowed.error().code);
}

RecordAccess export_()
{
    return {AccessKind::Export, "recap csv", std::nullopt, std::nullopt, {}};
}

TEST(AnAccessWithoutAClaim, IsRecordedForEveryoneWhoMaySeePersonalData)
{
    EXPECT_EQ(refusal(export_(), supervisor()), std::nullopt);
    EXPECT_EQ(refusal(export_(), headOffice()), std::nullopt);
    EXPECT_EQ(refusal(export_(), helper()), ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(export_(), participant()), ErrorCode::NotAllowed);
    Actor nobody = supervisor();
    nobody.user = {};
    EXPECT_EQ(refusal(export_(), nobody), ErrorCode::NotAllowed);
}

TEST(AnAccessWithoutAClaim, SaysOfWhichKindAndOfWhat)
{
    RecordAccess access = export_();
    access.kind = AccessKind::Unknown;
    EXPECT_EQ(refusal(access, supervisor()), ErrorCode::InvalidValue);
    access = export_();
    access.what = "  ";
    EXPECT_EQ(refusal(access, supervisor()), ErrorCode::MissingField);
}

TEST(AnOutage, HasItsTimesAndIsRecordedByAnyScreen)
{
    RecordAccess began{AccessKind::OutageStart, {}, kNow - 3min, std::nullopt, {}};
    EXPECT_EQ(refusal(began, helper()), std::nullopt);
    began.from.reset();
    EXPECT_EQ(refusal(began, cso()), ErrorCode::MissingField);
    RecordAccess ended{AccessKind::OutageEnd, {}, kNow - 3min, std::nullopt, {}};
    EXPECT_EQ(refusal(ended, cso()), ErrorCode::MissingField);
    ended.to = kNow - 4min;
    EXPECT_EQ(refusal(ended, cso()), ErrorCode::InvalidValue);
    ended.to = kNow;
    EXPECT_EQ(refusal(ended, cso()), std::nullopt);
}

TEST(AnAccessWithoutAClaim, LeavesARecordWithoutLongNumbers)
{
    RecordAccess access{AccessKind::Search, std::string("nik ") + kNik, kNow - 1min, kNow,
                        "tanya " + std::string(kNik)};
    const AuditRecord record = auditOf(access, contextOf(cso()));
    EXPECT_EQ(record.what, "search");
    EXPECT_EQ(record.detail, "nik ************0001");
    EXPECT_EQ(record.reason, "tanya ************0001");
    EXPECT_EQ(record.subject, "");
    EXPECT_EQ(record.actor, cso().user.toString());
    EXPECT_EQ(record.at, kNow);
    EXPECT_EQ(record.since, kNow - 1min);
    EXPECT_EQ(record.until, kNow);
}

TEST(AnAccessWithoutAClaim, CarriesNoRevision)
{
    Command command;
    command.target = OfficeCommand{export_()};
    EXPECT_TRUE(commutes(command));
    EXPECT_EQ(commandType(command), "office.record_access");
}

} // namespace
} // namespace loket::domain::test
