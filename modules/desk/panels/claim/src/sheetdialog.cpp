// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetdialog.h"

#include "loket/claimpanel/simulationsheet.h"
#include "loket/ui/errortext.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace loket::claimpanel {

using namespace ui;

namespace {

constexpr int kWidth = 680;
constexpr int kHeight = 620;                              ///< fits a small laptop; the page scrolls
const QString kRecord = QStringLiteral("tax_simulation"); ///< what stands in the record

} // namespace

SheetDialog::SheetDialog(models::ClaimSession &session, TaxSheet sheet, QString fileName, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_claim(*session.id())
    , m_sheet(std::move(sheet))
    , m_fileName(std::move(fileName))
    , m_state(new TextLabel(QString(), Type::Secondary, Token::Secondary))
    , m_save(new KeyButton(Icon::FileDown, tr("&Save as PDF")))
    , m_print(new KeyButton(Icon::Printer, tr("&Print"), KeyButton::Kind::Primary))
{
    setWindowTitle(tr("Tax simulation"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new TaxSheetPreview(m_sheet);
    page->setFixedSize(kWidth - 60, page->heightForWidth(kWidth - 60));
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setAlignment(Qt::AlignHCenter);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(m_sheet.title.id);
    m_state->setWordWrap(true);
    m_save->setKey(QKeySequence::Save);
    m_print->setKey(QKeySequence::Print);
    auto *close = new KeyButton(Icon::X, tr("&Close"));
    close->setKeyHint(tr("Esc"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addWidget(m_state, 1);
    for (QWidget *button : std::initializer_list<QWidget *>{close, m_save, m_print})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    layout->setSpacing(kGutter);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    resize(kWidth, kHeight);
    m_print->setFocus();
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &SheetDialog::save);
    connect(m_print, &QAbstractButton::clicked, this, &SheetDialog::print);
    connect(&session, &models::ClaimSession::refused, this,
            [this](const core::Error &error) { m_state->setText(errorText(error)); });
    connect(&session, &models::ClaimSession::stateChanged, this, [this] {
        if (m_session.id() != m_claim)
            reject();
    });
}

void SheetDialog::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the simulation"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(QStringLiteral("PDF (*.pdf)"));
    dialog->selectFile(m_fileName + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &SheetDialog::writeTo);
    dialog->open();
}

void SheetDialog::writeTo(const QString &path)
{
    m_session.recordAccess(domain::AccessKind::Export, kRecord, this, [this, path] {
        const auto written = saveSheet(path, m_sheet);
        if (written)
            finish(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        else
            m_state->setText(errorText(written.error()));
    });
}

void SheetDialog::print()
{
    const QPrinterInfo info = QPrinterInfo::defaultPrinter();
    if (info.isNull()) {
        m_state->setText(tr("There is no printer on this PC; save it as PDF."));
        m_save->setFocus();
        return;
    }
    m_session.recordAccess(domain::AccessKind::Print, kRecord, this, [this, info] {
        QPrinter printer(info, QPrinter::HighResolution);
        printer.setDocName(m_fileName);
        const auto printed = printTaxSheet(printer, m_sheet);
        if (printed)
            finish(tr("Printed on %1").arg(info.printerName()));
        else
            m_state->setText(errorText(printed.error()));
    });
}

void SheetDialog::finish(const QString &text)
{
    emit said(text);
    accept();
}

} // namespace loket::claimpanel
