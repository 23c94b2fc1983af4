// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <chrono>

namespace loket::ui {

class IconButton;
class TextLabel;

/// A masked identifier with an eye. It never holds more than it shows: whoever hears revealRequested asks for the
/// reason, fetches the whole value and passes it to reveal(), which hides it again by itself.
class MaskedField : public QWidget
{
    Q_OBJECT

public:
    /// `what` is the name of the datum: "NIK".
    explicit MaskedField(const QString &what, QWidget *parent = nullptr);

    void setWhat(const QString &what);
    /// The name stands before the value unless the card has a column for it.
    void setNameShown(bool shown);
    void setMasked(const QString &masked);
    /// Nothing to see where the source has no such datum: "—" without an eye.
    void setAbsent();
    void setRevealAllowed(bool allowed);
    void reveal(const QString &whole, std::chrono::milliseconds forHow = std::chrono::seconds(20));
    void hideAgain();
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    [[nodiscard]] QString shownText() const;

signals:
    void revealRequested();
    void hidden();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateEye();

    QString m_what;
    QString m_masked;
    TextLabel *m_name;
    TextLabel *m_value;
    IconButton *m_eye;
    QTimer m_timer;
    bool m_revealed = false;
    bool m_allowed = true;
};

} // namespace loket::ui
