// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/appearance.h"
#include "loket/ui/language.h"

#include <QDateTime>
#include <QWidget>

namespace loket::ui {
class Card;
class KeyButton;
class TextLabel;
} // namespace loket::ui

namespace loket::signinpanel {

class SignInForm;
class WelcomeSide;

/// What the person typed. The password is not kept by the panel beyond the field.
struct Credentials
{
    QString serverAddress;
    QString profile;
    QString userName;
    QString password;
    bool withoutCentre = false;
};

enum class Centre
{
    Unknown,
    Reachable,
    Unreachable
};

class SignInPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPanel(QWidget *parent = nullptr);
    ~SignInPanel() override;

    /// What was remembered from the last time.
    void setServer(const QString &address, const QString &profile);
    void setUserName(const QString &name);
    /// "Kantor Cabang Contoh", "Meja 3 · PC CTH-03"; empty lines are left out.
    void setPlace(const QString &branch, const QString &desk);
    /// Local time of the branch.
    void setNow(const QDateTime &now);
    void setCentre(Centre centre, const QString &detail = {});
    /// Why and until when this person may work without the centre; empty when not. Shown while the centre is
    /// unreachable.
    void setOfflineOffer(const QString &sentence);
    void setVersion(const QString &version);
    void setChosen(ui::Language language, ui::Appearance appearance);
    void setHelp(const QString &sentence);

    void setBusy(bool busy);
    /// Says what went wrong, empties the password and puts the focus there.
    void showError(const QString &sentence);
    void clearPassword();

signals:
    void signInRequested(const loket::signinpanel::Credentials &credentials);
    void cancelRequested();
    /// The address was changed and left: whoever listens tries whether it answers.
    void serverChanged(const QString &address, const QString &profile);
    void languageChosen(loket::ui::Language language);
    void appearanceChosen(loket::ui::Appearance appearance);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    ui::Card *m_card;
    WelcomeSide *m_side;
    SignInForm *m_form;
    ui::TextLabel *m_version;
    ui::KeyButton *m_language;
    ui::KeyButton *m_appearance;
    QString m_versionText;
    ui::Language m_chosenLanguage = ui::Language::Indonesian;
    ui::Appearance m_chosenAppearance = ui::Appearance::System;
};

} // namespace loket::signinpanel
