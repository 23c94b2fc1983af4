// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/reportpanel/reportpanel.h"

#include "loket/ui/barchart.h"
#include "loket/ui/card.h"
#include "loket/ui/chip.h"
#include "loket/ui/emptystate.h"
#include "loket/ui/errortext.h"
#include "loket/ui/formats.h"
#include "loket/ui/metrics.h"
#include "loket/ui/pdftable.h"
#include "loket/ui/textlabel.h"
#include "periodbar.h"
#include "recaptable.h"
#include "recapwords.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>

namespace loket::reportpanel {

using namespace ui;
using models::RecapState;

ReportPanel::ReportPanel(models::RecapModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_period(new PeriodBar(model.today()))
    , m_stack(new QStackedWidget)
    , m_page(new QWidget)
    , m_nothing(new EmptyState(Icon::ChartColumn, QString()))
    , m_tableCard(new Card(QStringLiteral(" ")))
    , m_table(new RecapTable(model))
    , m_check(new Chip)
    , m_sharesCard(new Card(QStringLiteral(" ")))
    , m_shares(new SharesView)
    , m_decided(new TextLabel(QString(), Type::BodyStrong))
    , m_open(new TextLabel(QString(), Type::BodyStrong))
    , m_rule(new TextLabel(QString(), Type::Secondary, Token::Secondary))
{
    build();
    connect(m_period, &PeriodBar::periodChanged, this, &ReportPanel::load);
    connect(m_period, &PeriodBar::countWanted, this, &ReportPanel::load);
    connect(m_period, &PeriodBar::pdfWanted, this, [this] { askFile(QStringLiteral("pdf"), &ReportPanel::writePdf); });
    connect(m_period, &PeriodBar::csvWanted, this, [this] { askFile(QStringLiteral("csv"), &ReportPanel::writeCsv); });
    connect(m_period, &PeriodBar::printWanted, this, &ReportPanel::print);
    connect(&model, &models::RecapModel::stateChanged, this, &ReportPanel::refresh);
    retranslate();
}

void ReportPanel::build()
{
    m_check->setShape(Chip::Shape::Bare);
    m_rule->setWordWrap(true);
    m_tableCard->body()->addWidget(m_table);
    m_tableCard->body()->addWidget(m_check, 0, Qt::AlignLeft);
    m_tableCard->body()->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_shares, new Separator, m_decided, m_open, m_rule})
        m_sharesCard->body()->addWidget(widget);
    m_sharesCard->body()->addStretch();
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(kGutter);
    cards->addWidget(m_tableCard, 3);
    cards->addWidget(m_sharesCard, 2);
    page->addLayout(cards);
    page->addStretch(1);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_nothing);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kGutter, kGutter, kGutter, kGutter);
    outer->setSpacing(kGutter);
    outer->addWidget(m_period);
    outer->addWidget(m_stack, 1);
    setFocusProxy(m_period);
}

void ReportPanel::setOffice(const QString &name)
{
    m_office = name;
    refresh();
}

void ReportPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model.state() == RecapState::Idle)
        load();
}

void ReportPanel::load()
{
    const models::RecapPeriod period = m_period->period();
    m_model.load(period.from, period.to);
}

void ReportPanel::refresh()
{
    const bool ready = m_model.state() == RecapState::Ready && m_model.recap();
    m_period->setExportsEnabled(ready);
    m_stack->setCurrentWidget(ready ? static_cast<QWidget *>(m_page) : m_nothing);
    if (m_model.state() == RecapState::Failed)
        m_nothing->setMessage(Icon::CloudOff, tr("The numbers could not be counted"), errorText(m_model.error()));
    else
        m_nothing->setMessage(Icon::Loader, tr("The centre is counting…"), {});
    if (!ready)
        return;
    m_tableCard->setSubtitle(QStringList{m_office, periodText(*m_model.recap())}.join(
        m_office.isEmpty() ? QString() : QStringLiteral(" · ")));
    m_check->setState(Tone::Ok, checkText(m_model));
    showShares();
}

void ReportPanel::showShares()
{
    QList<ShareRow> rows;
    const auto add = [&rows](const QString &name, const models::RecapSums &sums) {
        if (const auto share = sums.approvedShare())
            rows.append({name, *share});
    };
    add(tr("Online"), m_model.online());
    add(tr("At the office"), m_model.onsite());
    add(tr("All"), m_model.both());
    m_shares->setVisible(!rows.isEmpty());
    m_shares->setRows(rows, tr("Share of approvals, the rest are rejections"));
    const models::RecapSums both = m_model.both();
    m_decided->setText(tr("%1 decided: green approved, hatched rejected").arg(countText(both.decided())));
    m_open->setText(tr("%1 not decided").arg(countText(both.all - both.decided())));
    m_rule->setText(ruleText());
}

QString ReportPanel::exportName() const
{
    const auto &recap = m_model.recap();
    return recap ? QStringLiteral("rekap-%1-%2-%3")
                       .arg(QString::fromStdString(m_model.maker().officer().branch),
                            QString::fromStdString(recap->from), QString::fromStdString(recap->to))
                 : QStringLiteral("rekap");
}

void ReportPanel::tellExport(const QString &form)
{
    const auto &recap = m_model.recap();
    if (!recap)
        return;
    const auto from = core::Date::fromIso(recap->from);
    const auto to = core::Date::fromIso(recap->to);
    if (from && to)
        emit exported(form, *from, *to);
}

core::Result<> ReportPanel::writeCsv(const QString &path) const
{
    QSaveFile file(path);
    if (!m_model.recap() || !file.open(QIODevice::WriteOnly) || file.write(csvOf(m_model, m_office)) < 0 ||
        !file.commit())
        return core::fail(core::ErrorCode::Storage, "the file cannot be written");
    return {};
}

core::Result<> ReportPanel::writePdf(const QString &path) const
{
    QSaveFile file(path);
    if (!m_model.recap() || !file.open(QIODevice::WriteOnly))
        return core::fail(core::ErrorCode::Storage, "the file cannot be written");
    if (const auto pages = ui::writePdf(file, paperOf(m_model, m_office)); !pages)
        return core::passOn(pages);
    if (!file.commit())
        return core::fail(core::ErrorCode::Storage, "the file cannot be written");
    return {};
}

void ReportPanel::askFile(const QString &suffix, core::Result<> (ReportPanel::*write)(const QString &) const)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(window(), tr("Save the recap"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->selectFile(exportName() + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write, suffix](const QString &path) {
        const auto written = (this->*write)(path);
        if (written)
            tellExport(suffix);
        emit said(written ? tr("Saved as %1").arg(QDir::toNativeSeparators(path)) : errorText(written.error()));
    });
    dialog->open();
}

void ReportPanel::print()
{
    const QPrinterInfo info = QPrinterInfo::defaultPrinter();
    if (info.isNull()) {
        emit said(tr("There is no printer on this PC; save it as PDF."));
        return;
    }
    QPrinter printer(info, QPrinter::HighResolution);
    const auto pages = paintPages(printer, paperOf(m_model, m_office));
    if (pages)
        tellExport(QStringLiteral("print"));
    emit said(pages ? tr("Printed on %1").arg(info.printerName()) : errorText(pages.error()));
}

void ReportPanel::retranslate()
{
    m_tableCard->setTitle(tr("Recap by follow-up"));
    m_sharesCard->setTitle(tr("Approved and rejected by channel"));
    m_sharesCard->setSubtitle(tr("of what is decided"));
    m_table->setAccessibleName(tr("Recap by follow-up"));
    m_table->retranslate();
    refresh();
}

void ReportPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::reportpanel
