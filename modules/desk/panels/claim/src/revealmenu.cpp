// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/claimpanel/revealmenu.h"

#include "loket/words/words.h"

#include <QCoreApplication>
#include <QMenu>
#include <array>

namespace loket::claimpanel {
namespace {

class RevealMenu
{
    Q_DECLARE_TR_FUNCTIONS(loket::claimpanel::RevealMenu)

public:
    struct Reason
    {
        const char *code; ///< on record
        QString words;
    };
    static std::array<Reason, 4> reasons()
    {
        return {{{"compare", tr("&Compare with a document")},
                 {"read_out", tr("&Read out to the participant")},
                 {"correct", tr("C&orrect the data")},
                 {"register", tr("&Look up in another system")}}};
    }
    static QString title(const QString &field) { return tr("Show %1, because (kept on record)").arg(field); }
};

} // namespace

void askWhyReveal(models::ClaimSession &session, domain::FieldKey field, QWidget *parent, const QPoint &globalPos)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(RevealMenu::title(words::field(field)));
    for (const RevealMenu::Reason &reason : RevealMenu::reasons())
        QObject::connect(menu->addAction(reason.words), &QAction::triggered, &session,
                         [&session, field, code = QString::fromLatin1(reason.code)] { session.reveal(field, code); });
    menu->setActiveAction(menu->actions().at(1));
    menu->popup(globalPos);
}

} // namespace loket::claimpanel
