// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusedialog.h"

#include "loket/ui/fielderror.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/textlabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace loket::changespanel {

using namespace ui;

namespace {

constexpr int kCommentHeight = 72;
constexpr int kLeast = 5;

} // namespace

RefuseDialog::RefuseDialog(bool own, bool byParticipant, QWidget *parent)
    : ConfirmDialog(own ? tr("Take your proposal back?") : tr("Refuse this change?"),
                    byParticipant ? tr("The participant reads your words and can give another account.")
                                  : tr("The claim stays as it is. Your words stay in its history."),
                    own ? tr("Take back") : tr("Refuse change"), !own, parent)
    , m_comment(new QPlainTextEdit)
    , m_error(new FieldError(m_comment))
{
    auto *name = new TextLabel(tr("&Why"), Type::BodyStrong);
    name->setBuddy(m_comment);
    m_comment->setAccessibleName(tr("Why"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(kCommentHeight);
    for (QWidget *widget : std::initializer_list<QWidget *>{name, m_comment, m_error})
        middle()->addWidget(widget);
    actButton()->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_comment->setFocus();
}

void RefuseDialog::act()
{
    const QString comment = m_comment->toPlainText().trimmed();
    m_error->setError(comment.size() < kLeast ? tr("Write why, so that others understand it.") : QString());
    if (m_error->hasError())
        return m_error->focusFault();
    emit given(comment);
    accept();
}

} // namespace loket::changespanel
