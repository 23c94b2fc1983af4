// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace loket::ui {

class ElidedLabel;
class TextLabel;

/// A white box with a hairline border: a head (title, subtitle, widgets at its right) above a body.
/// Without a title the head stays hidden. The body has the usual padding; setBodyPadding(0) for lists and viewers.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// A widget at the right end of the head. The card takes it.
    void addToHead(QWidget *widget);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setBodyPadding(int padding);
    /// A hairline between head and body, as above lists and viewers.
    void setHeadSeparated(bool separated);
    /// Marks everything in the card as not final: a hatched edge at its left.
    void setProvisional(bool provisional);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateMargins();

    QWidget *m_head;
    QHBoxLayout *m_headLayout;
    TextLabel *m_title;
    ElidedLabel *m_subtitle;
    QVBoxLayout *m_body;
    int m_padding;
    bool m_separated = false;
    bool m_provisional = false;
};

} // namespace loket::ui
