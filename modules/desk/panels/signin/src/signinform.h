// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/signinpanel/signinpanel.h"

#include <QWidget>

class QLineEdit;
class QProgressBar;

namespace loket::ui {
class Banner;
class FieldError;
} // namespace loket::ui

namespace loket::signinpanel {

class PasswordBlock;

/// The white half: who signs in, and, folded away, to which server.
class SignInForm : public QWidget
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);
    ~SignInForm() override;

    void setServer(const QString &address, const QString &profile);
    void setUserName(const QString &name);
    void setCentre(Centre centre);
    void setOfflineOffer(const QString &sentence);
    void setHelp(const QString &sentence);
    void setBusy(bool busy);
    void showError(const QString &sentence);
    void clearPassword();
    void focusFirst();

signals:
    void submitted(const loket::signinpanel::Credentials &credentials);
    void cancelRequested();
    void serverChanged(const QString &address, const QString &profile);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildServer();
    void submit();
    void leaveAddress();
    void setServerOpen(bool open);
    void updateOffer();
    void retranslate();

    ui::TextLabel *m_title;
    ui::TextLabel *m_hint;
    ui::TextLabel *m_nameLabel;
    QLineEdit *m_name;
    ui::FieldError *m_nameError;
    PasswordBlock *m_password;
    ui::Banner *m_offer;
    ui::KeyButton *m_signIn;
    ui::KeyButton *m_cancel;
    QProgressBar *m_progress;
    ui::TextLabel *m_help;
    ui::KeyButton *m_serverToggle;
    QWidget *m_server;
    ui::TextLabel *m_addressLabel;
    QLineEdit *m_address;
    ui::FieldError *m_addressError;
    ui::TextLabel *m_profileLabel;
    QLineEdit *m_profile;
    QString m_offerSentence;
    Centre m_centre = Centre::Unknown;
    bool m_busy = false;
};

} // namespace loket::signinpanel
