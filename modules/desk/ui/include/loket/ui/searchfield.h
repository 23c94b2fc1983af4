// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QShortcut;

namespace loket::ui {

/// A line to search in: magnifier at the left, its key at the right; Esc empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// The key that brings the focus here, printed in the field.
    void setKey(const QKeySequence &key);
    void setHint(const QString &placeholder);

signals:
    /// Return or Enter with something typed.
    void submitted(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateTextMargins();

    QString m_keyHint;
    QShortcut *m_shortcut = nullptr;
};

} // namespace loket::ui
