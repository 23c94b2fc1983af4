// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

namespace loket::ui {
class Card;
class ElidedLabel;
class KeyButton;
class TextLabel;
} // namespace loket::ui

namespace loket::signinpanel {

class PasswordBlock;

/// Hides the work. Shows who locked it, since when, and what keeps going; nothing of any participant.
class LockPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LockPanel(QWidget *parent = nullptr);

    void setPlace(const QString &place);
    /// `given` is how the person is addressed on the button: "Putri".
    void setPerson(const QString &name, const QString &given);
    /// "Locked 10.19, after 5 minutes without a key"
    void setSince(const QString &sentence);
    void setNow(const QDateTime &now);
    void setCentre(bool reachable);
    /// What goes on meanwhile; empty lines are left out.
    void setNotes(const QString &work, const QString &calls);
    void setBusy(bool busy);
    void showError(const QString &sentence);

signals:
    void unlockRequested(const QString &password);
    void otherPersonRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void place();
    void paintNotes(QPainter &painter) const;

    ui::Card *m_card;
    class Avatar;
    Avatar *m_avatar;
    ui::TextLabel *m_name;
    ui::ElidedLabel *m_since;
    PasswordBlock *m_password;
    ui::KeyButton *m_unlock;
    ui::KeyButton *m_other;
    QString m_placeText;
    QString m_given;
    QString m_workNote;
    QString m_callNote;
    QDateTime m_now;
    bool m_reachable = true;
};

} // namespace loket::signinpanel
