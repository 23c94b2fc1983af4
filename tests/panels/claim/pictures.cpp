// SPDX-License-Identifier: GPL-3.0-or-later
// loket-counter-pictures FOLDER: draws the counter in its states, light and dark, and leaves.
#include "panels/claim/counterpage.h"

#include "loket/ui/language.h"
#include "loket/ui/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QScrollBar>

using namespace loket;

namespace {

void letTimersRun(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

void fillDay(test::Workbench &bench)
{
    using S = domain::VisitState;
    using std::chrono::minutes;
    bench.confirm(test::sampleClaim());
    domain::Visit mine = test::sampleVisit(41, S::Serving, minutes(24));
    mine.periods.back().from = test::morning() - std::chrono::seconds(252);
    mine.claim = test::sampleClaim().id;
    mine.servedBy = bench.maker.officer().id;
    bench.confirm(mine);
    bench.confirm(test::sampleVisit(42, S::Waiting, minutes(31)));
    domain::Visit video = test::sampleVisit(7, S::Waiting, minutes(25));
    video.service = domain::Service::Video;
    video.ticket = "B-007";
    bench.confirm(video);
    domain::Visit old = test::sampleVisit(43, S::Waiting, minutes(12));
    old.priority = domain::PriorityReason::Elderly;
    old.priorityState = domain::PriorityState::Confirmed;
    old.reason = domain::ClaimReason::Age56;
    bench.confirm(old);
    domain::Visit elsewhere = test::sampleVisit(40, S::Serving, minutes(30));
    elsewhere.desk = "Meja 2";
    bench.confirm(elsewhere);
    bench.confirm(test::sampleVisit(44, S::Waiting, minutes(9)));
    bench.confirm(test::sampleVisit(45, S::Done, minutes(40)));
    domain::Visit booked = test::sampleVisit(46, S::Booked);
    booked.periods.clear();
    booked.ticket.clear();
    booked.calls = 0;
    booked.slotStart = test::morning() + minutes(46);
    bench.confirm(booked);
}

bool save(QWidget &page, QSize size, const QString &path)
{
    page.resize(size);
    page.show();
    letTimersRun(150);
    return page.grab().save(path);
}

/// What the rules tell: a claim that is not due, a partial one, the sheet.
void saveRules(test::Workbench &bench, test::CounterPage &page, test::CounterModels &models, const QDir &folder)
{
    const QSize large(1600, 930 - 112);
    const QSize small(1366, 768 - 112);
    const auto open = [&](domain::Claim claim) {
        bench.confirm(claim);
        models.session.open(claim.id);
        letTimersRun(400);
    };
    domain::Claim early = test::sampleClaim(61);
    early.form.participant.employmentEnd = test::day("2026-11-10");
    std::erase_if(early.documents, [](const auto &paper) { return paper.kind == domain::DocumentKind::BankPassbook; });
    open(early);
    auto *scroll = page.decision->findChild<QScrollArea *>()->verticalScrollBar();
    const auto bottom = [&] {
        letTimersRun(100);
        scroll->setValue(scroll->maximum());
    };
    save(page, large, folder.filePath(QStringLiteral("refused.png")));
    bottom();
    save(page, large, folder.filePath(QStringLiteral("refused-end.png")));
    ui::applyTheme(*qApp, ui::Theme::dark());
    save(page, large, folder.filePath(QStringLiteral("refused-dark.png")));
    ui::applyTheme(*qApp, ui::Theme::light());
    domain::Claim part = test::sampleClaim(62);
    part.form.reason = domain::ClaimReason::Partial10;
    part.registers.ledger.accounts.front().joined = test::day("2010-01-05");
    part.registers.ledger.accounts.front().balance = core::Sen{20'000'000'000};
    part.documents.push_back(test::document(domain::DocumentKind::Npwp, 120));
    open(part);
    models.form.setOutcome(domain::Outcome::Approve);
    scroll->setValue(180);
    save(page, large, folder.filePath(QStringLiteral("partial.png")));
    page.resize(small);
    bottom();
    save(page, small, folder.filePath(QStringLiteral("partial-1366.png")));
    ui::applyTheme(*qApp, ui::Theme::dark());
    scroll->setValue(180);
    save(page, large, folder.filePath(QStringLiteral("partial-dark.png")));
    QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
    letTimersRun(300);
    if (auto *sheet = page.findChild<QDialog *>()) {
        sheet->grab().save(folder.filePath(QStringLiteral("sheet-dark.png")));
        ui::applyTheme(*qApp, ui::Theme::light());
        letTimersRun(100);
        sheet->grab().save(folder.filePath(QStringLiteral("sheet.png")));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    ui::LanguageSwitcher language(app);
    language.install(argc > 2 ? ui::Language::English : ui::Language::Indonesian);
    test::Workbench bench;
    test::CounterModels models(bench);
    test::CounterPage page(models);
    ui::applyTheme(app, ui::Theme::light());
    const QSize large(1600, 930 - 112);
    const QSize small(1366, 768 - 112);
    save(page, large, folder.filePath(QStringLiteral("empty.png")));
    fillDay(bench);
    domain::Claim claim = test::sampleClaim();
    claim.revision = 8;
    claim.registers.bank.holder = "PESERTA UJI 014";
    claim.registers.civil.birthDate = test::day("1990-08-12");
    claim.form.participant.motherName = "IBU UJI";
    claim.registers.civil.motherName = "IBU UJI";
    bench.confirm(claim);
    models.session.openVisit(test::idNumber<domain::VisitId>(41));
    letTimersRun(300);
    page.queue->select(test::idNumber<domain::VisitId>(41));
    save(page, large, folder.filePath(QStringLiteral("open.png")));
    models.form.setItem(domain::ChecklistItem::RightPerson, domain::ItemResult::Pass);
    models.form.setItem(domain::ChecklistItem::IdCardHeld, domain::ItemResult::Fail);
    models.form.setOutcome(domain::Outcome::Postpone);
    models.form.setReason(domain::ReasonCode::P08);
    models.form.setSaidTicket(QStringLiteral("A-042"));
    models.form.submit();
    save(page, large, folder.filePath(QStringLiteral("faulty.png")));
    save(page, small, folder.filePath(QStringLiteral("faulty-1366.png")));
    ui::applyTheme(app, ui::Theme::dark());
    save(page, large, folder.filePath(QStringLiteral("faulty-dark.png")));
    models.form.setOutcome(domain::Outcome::Return);
    models.form.setFieldVerdict(domain::FieldKey::Name, domain::FieldVerdict::Match);
    models.form.setFieldVerdict(domain::FieldKey::AccountHolder, domain::FieldVerdict::Differs);
    ui::applyTheme(app, ui::Theme::light());
    save(page, small, folder.filePath(QStringLiteral("return-1366.png")));
    models.form.setOutcome(domain::Outcome::Approve);
    models.form.setSaidTicket(QStringLiteral("A-041"));
    models.form.setSaidNik(QStringLiteral("0041"));
    page.decision->setOffline(true);
    save(page, large, folder.filePath(QStringLiteral("approve.png")));
    models.intents.hold(test::idNumber<domain::VisitId>(41), QStringLiteral("pause"));
    models.session.reveal(domain::FieldKey::Nik, QStringLiteral("compare"));
    for (const auto &check : models.form.items())
        models.form.setItem(check.item, domain::ItemResult::Pass);
    letTimersRun(700);
    models.form.submit();
    letTimersRun(400);
    save(page, large, folder.filePath(QStringLiteral("decided.png")));
    saveRules(bench, page, models, folder);
    return 0;
}
