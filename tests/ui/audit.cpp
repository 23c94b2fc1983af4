// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit.h"

#include "loket/ui/elidedlabel.h"
#include "loket/ui/metrics.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMap>
#include <QMenuBar>
#include <QShortcut>

namespace loket::ui {

namespace {

QList<QWidget *> shownWidgets(const QWidget &window)
{
    QList<QWidget *> shown;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == &window)
            shown.append(widget);
    return shown;
}

QString describe(const QWidget &widget)
{
    QString words = widget.accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words = button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget.metaObject()->className()), words);
}

/// The editor inside a spin box or a combo box speaks through its owner.
bool isInner(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) != nullptr ||
           qobject_cast<const QComboBox *>(parent) != nullptr;
}

} // namespace

QStringList unnamedWidgets(const QWidget &window)
{
    QStringList problems;
    for (QWidget *widget : shownWidgets(window)) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isEnabled() || isInner(*widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty())
            problems.append(QStringLiteral("%1 at %2,%3 has no name")
                                .arg(describe(*widget))
                                .arg(widget->mapTo(&window, QPoint()).x())
                                .arg(widget->mapTo(&window, QPoint()).y()));
    }
    return problems;
}

QStringList clashingKeys(const QWidget &window)
{
    QMap<QString, QStringList> users;
    const auto add = [&users](const QKeySequence &key, const QString &who) {
        if (!key.isEmpty())
            users[key.toString()].append(who);
    };
    for (QWidget *widget : shownWidgets(window)) {
        if (!widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->shortcut(), describe(*widget));
        if (const auto *label = qobject_cast<const QLabel *>(widget); label != nullptr && label->buddy() != nullptr)
            add(QKeySequence::mnemonic(label->text()), describe(*widget));
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *action : bar->actions())
                add(QKeySequence::mnemonic(action->text()), action->text());
        for (const QShortcut *shortcut : widget->findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly))
            if (shortcut->isEnabled())
                for (const QKeySequence &key : shortcut->keys())
                    add(key, describe(*widget));
    }
    QStringList problems;
    for (auto it = users.cbegin(); it != users.cend(); ++it)
        if (it->size() > 1)
            problems.append(QStringLiteral("%1 means %2").arg(it.key(), it->join(QStringLiteral(" and "))));
    return problems;
}

QStringList smallTargets(const QWidget &window)
{
    QStringList problems;
    for (const QWidget *widget : shownWidgets(window))
        if (qobject_cast<const QAbstractButton *>(widget) != nullptr &&
            (widget->width() < kHitArea || widget->height() < kHitArea))
            problems.append(
                QStringLiteral("%1 is %2 by %3").arg(describe(*widget)).arg(widget->width()).arg(widget->height()));
    return problems;
}

QStringList squeezedWidgets(const QWidget &window)
{
    QStringList problems;
    for (const QWidget *widget : shownWidgets(window)) {
        QSize need = widget->minimumSizeHint();
        // Wrapped lines make a layout's own hint too tall: it does not know the width yet.
        if (widget->layout() != nullptr && widget->layout()->hasHeightForWidth())
            need.setHeight(widget->layout()->minimumHeightForWidth(widget->width()));
        const bool fixedByIntent = widget->minimumHeight() == widget->maximumHeight();
        if (!isInner(*widget) && !fixedByIntent && need.isValid() &&
            (widget->width() < need.width() || widget->height() < need.height()))
            problems.append(QStringLiteral("%1 is %2x%3 and needs %4x%5")
                                .arg(describe(*widget))
                                .arg(widget->width())
                                .arg(widget->height())
                                .arg(need.width())
                                .arg(need.height()));
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label != nullptr && label->wordWrap() && label->heightForWidth(label->width()) > label->height())
            problems.append(QStringLiteral("%1 loses lines").arg(describe(*widget)));
    }
    return problems;
}

QStringList auditWindow(const QWidget &window)
{
    return unnamedWidgets(window) + clashingKeys(window) + smallTargets(window) + squeezedWidgets(window);
}

} // namespace loket::ui
