// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/theme.h"

#include <QFrame>

class QPainter;
class QVBoxLayout;

namespace loket::ui {

/// The word "provisional" on a hatched flag: this fact is kept on this machine and the centre has not confirmed it.
class ProvisionalMark : public QWidget
{
    Q_OBJECT

public:
    explicit ProvisionalMark(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] static QString word();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

/// For delegates: the flag, and the hatched edge of a whole row or card.
[[nodiscard]] QSize provisionalMarkSize();
void paintProvisionalMark(QPainter &painter, const QRect &rect, const Theme &theme);
void paintProvisionalEdge(QPainter &painter, const QRect &rect, const Theme &theme);

/// A frame whose left edge is hatched while its content is provisional.
class HatchedFrame : public QFrame
{
    Q_OBJECT

public:
    explicit HatchedFrame(QWidget *parent = nullptr);
    void setProvisional(bool provisional);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    bool m_provisional = true;
};

} // namespace loket::ui
