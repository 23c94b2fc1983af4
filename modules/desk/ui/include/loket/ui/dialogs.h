// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace loket::ui {

class FieldError;
class KeyButton;
class TextLabel;

/// A dialog for what cannot be taken back. The safe button has the focus; the other carries the verb. Use open(), never
/// exec().
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    /// `verb` names what the risky button does: "End call". `danger` draws it red.
    ConfirmDialog(const QString &title, const QString &sentence, const QString &verb, bool danger, QWidget *parent);

protected:
    /// Where a subclass puts its inputs, between sentence and buttons.
    [[nodiscard]] QVBoxLayout *middle() const { return m_middle; }
    [[nodiscard]] KeyButton *actButton() const { return m_act; }
    /// Accepts. A subclass checks its inputs first.
    virtual void act();

private:
    QVBoxLayout *m_middle;
    KeyButton *m_act;
};

/// Asks why, from a list or in own words, before something that is logged: revealing a number, rejecting.
class ReasonDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    struct Reason
    {
        QString code;
        QString text;
    };

    ReasonDialog(const QString &title, const QString &sentence, const QString &verb, bool danger,
                 const QList<Reason> &reasons, QWidget *parent);

    /// A note of at least so many letters is required; 0 leaves it free.
    void setNoteMinimum(int letters);
    [[nodiscard]] QString reasonCode() const;
    [[nodiscard]] QString note() const;

signals:
    void given(const QString &reasonCode, const QString &note);

protected:
    void act() override;

private:
    QComboBox *m_reason;
    QPlainTextEdit *m_note;
    FieldError *m_reasonError;
    FieldError *m_noteError;
    int m_minimum = 0;
};

} // namespace loket::ui
