// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagewords.h"

#include "loket/ui/keybutton.h"

#include <QCoreApplication>

namespace loket::workstation {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(loket::workstation::PageWords)

public:
    static PageWords of(DeskPage page)
    {
        PageWords words = own(page);
        // The last goes first where the window is narrow.
        words.keys += {{key(Qt::Key_F1), tr("all keys")}, {key(Qt::Key_F6), tr("next pane")}};
        return words;
    }

private:
    static QString key(const QKeySequence &sequence) { return ui::keyText(sequence); }

    static PageWords own(DeskPage page)
    {
        const QString enter = key(QKeySequence(Qt::CTRL | Qt::Key_Return));
        switch (page) {
        case DeskPage::Counter:
            return {tr("Counter"),
                    {{key(Qt::Key_F2), tr("next one")},
                     {key(Qt::Key_F3), tr("begin")},
                     {key(Qt::Key_F7), tr("finish")},
                     {enter, tr("save decision")}}};
        case DeskPage::Approval:
            return {tr("Approval"),
                    {{key(QKeySequence(Qt::ALT | Qt::Key_Down)), tr("next claim")}, {enter, tr("approve")}}};
        case DeskPage::Changes:
            return {tr("Changes"), {{key(QKeySequence(Qt::CTRL | Qt::Key_U)), tr("propose")}, {enter, tr("confirm")}}};
        case DeskPage::Registration:
            return {tr("Registration"), {{key(Qt::Key_F8), tr("another person")}, {enter, tr("ticket")}}};
        case DeskPage::Report:
            return {tr("Report"),
                    {{key(Qt::Key_F5), tr("count again")}, {key(QKeySequence(Qt::CTRL | Qt::Key_P)), tr("print")}}};
        }
        return {};
    }
};

} // namespace

PageWords wordsOf(DeskPage page)
{
    return Words::of(page);
}

} // namespace loket::workstation
