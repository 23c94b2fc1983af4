// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperlist.h"

#include "loket/ui/chip.h"
#include "loket/ui/iconbutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMimeDatabase>

namespace loket::walkinpanel {

using namespace ui;
using models::WalkInPaper;

PaperList::PaperList(models::WalkInForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6 * kGrid);
    m_grid->setVerticalSpacing(kGrid);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    connect(&form, &models::WalkInForm::changed, this, &PaperList::refresh);
}

void PaperList::refresh()
{
    const auto papers = m_form.papers();
    if (papers == m_shown)
        return;
    m_shown = papers;
    rebuild();
}

void PaperList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) // later: the event is still on its way through the children
        QMetaObject::invokeMethod(this, &PaperList::rebuild, Qt::QueuedConnection);
}

void PaperList::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    int at = 0;
    for (const WalkInPaper &paper : m_shown)
        addPaper(paper, at++);
    emit rebuilt();
}

void PaperList::chainAfter(QWidget *before)
{
    for (int at = 0; at < m_grid->count(); ++at) {
        for (QAbstractButton *button : m_grid->itemAt(at)->widget()->findChildren<QAbstractButton *>()) {
            setTabOrder(before, button);
            before = button;
        }
    }
}

void PaperList::addPaper(const WalkInPaper &paper, int at)
{
    const domain::DocumentKind kind = paper.document.kind;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    auto *tick = new QCheckBox(words::document(kind));
    tick->setChecked(paper.original);
    tick->setAccessibleName(tr("%1: original brought").arg(words::document(kind)));
    // Later, because the tick itself goes when the list is drawn anew.
    connect(
        tick, &QCheckBox::toggled, this, [this, kind](bool on) { m_form.setOriginal(kind, on); }, Qt::QueuedConnection);
    auto *rank = new TextLabel(paper.document.byLaw ? tr("law") : tr("SOP"), Type::Secondary, Token::Secondary);
    rank->setToolTip(QString::fromStdString(paper.document.source));
    const bool english =
        tr("en", "which text of the rules is shown: translate as the language's code") == QLatin1String("en");
    const std::string &when = english ? paper.document.whenEn : paper.document.whenId;
    if (!when.empty())
        tick->setToolTip(QString::fromStdString(when));
    auto *state =
        new Chip(paper.scans > 0 ? Tone::Ok : Tone::Neutral, paper.scans > 0 ? Icon::CircleCheck : Icon::CircleDashed,
                 paper.scans > 0 ? tr("%n file(s)", "", paper.scans) : tr("no file"));
    state->setShape(Chip::Shape::Bare);
    auto *attach = new IconButton(Icon::Upload, tr("Attach a file: %1").arg(words::document(kind)));
    attach->setSide(28);
    connect(attach, &QAbstractButton::clicked, this, [this, kind] { chooseFile(kind); });
    row->addWidget(tick);
    row->addWidget(rank);
    row->addStretch();
    row->addWidget(state);
    row->addWidget(attach);
    m_grid->addWidget(line, at / 2, at % 2);
}

void PaperList::chooseFile(domain::DocumentKind kind)
{
    auto *dialog = new QFileDialog(window(), words::document(kind));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures and PDF (*.jpg *.jpeg *.png *.pdf)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &path) { attachFile(kind, path); });
    dialog->open();
}

void PaperList::attachFile(domain::DocumentKind kind, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit unreadable(tr("The file cannot be opened."));
        return;
    }
    const QByteArray bytes = file.readAll();
    const QString type = QMimeDatabase().mimeTypeForData(bytes).name();
    m_form.attach(kind, bytes, type.toStdString());
}

} // namespace loket::walkinpanel
