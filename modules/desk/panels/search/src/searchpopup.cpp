// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/searchpanel/searchpopup.h"

#include "hitdelegate.h"

#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace loket::searchpanel {

using models::SearchModel;
using namespace ui;

namespace {
constexpr int kWidth = 620;
constexpr int kMaxRows = 8;
} // namespace

SearchPopup::SearchPopup(QLineEdit *field, SearchModel &model, QWidget *window)
    : QFrame(window)
    , m_field(field)
    , m_model(model)
    , m_list(new QListView)
    , m_note(new TextLabel(QString(), Type::Secondary, Token::Secondary))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::StyledPanel);
    m_list->setModel(&model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // The field keeps the focus: somebody is typing.
    m_list->setAccessibleName(tr("Claims found"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    m_note->setContentsMargins(kCardPadding, 6, kCardPadding, 6);
    layout->addWidget(m_note);

    field->installEventFilter(this);
    window->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, [this](const QString &text) { m_model.setText(text); });
    connect(&model, &SearchModel::stateChanged, this, &SearchPopup::update);
    connect(&model, &QAbstractItemModel::modelReset, this, &SearchPopup::update);
    connect(&model, &SearchModel::currentChanged, this,
            [this](int row) { m_list->setCurrentIndex(m_model.index(row, 0)); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_model.setCurrentRow(index.row());
        choose();
    });
    hide();
}

void SearchPopup::update()
{
    const bool wanted = m_field != nullptr && m_field->hasFocus() && m_model.state() != SearchModel::State::Idle;
    retell();
    if (wanted) {
        place();
        raise();
    }
    setVisible(wanted);
    m_list->setCurrentIndex(m_model.index(m_model.currentRow(), 0));
}

void SearchPopup::retell()
{
    switch (m_model.state()) {
    case SearchModel::State::Idle:
        m_note->clear();
        return;
    case SearchModel::State::TooShort:
        m_note->setText(tr("Type at least two characters."));
        return;
    case SearchModel::State::Searching:
        m_note->setText(tr("Searching…"));
        return;
    case SearchModel::State::Ready:
        break;
    }
    const int total = static_cast<int>(m_model.total());
    m_note->setText(total == 0 ? tr("Nothing found on this PC. Check the digits, or ask for another identifier.")
                               : tr("%n claim(s) found", nullptr, total));
}

void SearchPopup::place()
{
    const int rows = std::min(m_model.rowCount(), kMaxRows);
    const int height = rows * kCompactRowHeight + m_note->sizeHint().height() + 2;
    m_list->setVisible(rows > 0);
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    const int width = std::min(std::max(kWidth, m_field->width()), parentWidget()->width() - below.x() - kGutter);
    setGeometry(below.x(), below.y(), width, height);
}

void SearchPopup::choose()
{
    const auto claim = m_model.currentClaim();
    if (!claim)
        return;
    m_field->clear();
    hide();
    emit chosen(*claim);
}

bool SearchPopup::handleKey(int key)
{
    if (!isVisible())
        return false;
    switch (key) {
    case Qt::Key_Down:
        m_model.moveCurrent(1);
        return true;
    case Qt::Key_Up:
        m_model.moveCurrent(-1);
        return true;
    case Qt::Key_PageDown:
        m_model.moveCurrent(kMaxRows);
        return true;
    case Qt::Key_PageUp:
        m_model.moveCurrent(-kMaxRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return false;
    }
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        if (event->type() == QEvent::FocusOut)
            hide();
        else if (event->type() == QEvent::FocusIn)
            update();
    } else if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void SearchPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_list->setAccessibleName(tr("Claims found"));
        retell();
    }
    QFrame::changeEvent(event);
}

} // namespace loket::searchpanel
