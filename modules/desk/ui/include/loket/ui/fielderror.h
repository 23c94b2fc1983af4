// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace loket::ui {

class TextLabel;

/// The sentence under an input that says what to do, with its icon. It also draws the red border of the input.
class FieldError : public QWidget
{
    Q_OBJECT

public:
    /// `input` is not owned and may go before this.
    explicit FieldError(QWidget *input, QWidget *parent = nullptr);

    /// An empty sentence takes the error away.
    void setError(const QString &sentence);
    [[nodiscard]] bool hasError() const;
    /// Brings the focus to the faulty input and the sentence into sight of every scroll area around it.
    void focusFault();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<QWidget> m_input;
    TextLabel *m_text;
};

} // namespace loket::ui
