// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinform.h"

#include "loket/ui/banner.h"
#include "loket/ui/fielderror.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "passwordblock.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QUrl>
#include <QVBoxLayout>

namespace loket::signinpanel {

using namespace ui;

namespace {

constexpr int kFieldHeight = 42;

QLineEdit *largeField()
{
    auto *field = new QLineEdit;
    field->setFixedHeight(kFieldHeight);
    QFont large = field->font();
    large.setPixelSize(15);
    field->setFont(large);
    return field;
}

bool isServerAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && web && !url.host().isEmpty();
}

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(QString(), Type::Ticket))
    , m_hint(new TextLabel(QString(), Type::Body, Token::Secondary))
    , m_nameLabel(new TextLabel(QString(), Type::BodyStrong))
    , m_name(largeField())
    , m_nameError(new FieldError(m_name))
    , m_password(new PasswordBlock)
    , m_offer(new Banner(Tone::Info))
    , m_signIn(new KeyButton(Icon::LogIn, QString(), KeyButton::Kind::Primary))
    , m_cancel(new KeyButton(Icon::X, QString()))
    , m_progress(new QProgressBar)
    , m_help(new TextLabel(QString(), Type::Secondary, Token::Secondary))
    , m_serverToggle(new KeyButton)
    , m_server(buildServer())
{
    build();
    connect(m_signIn, &QAbstractButton::clicked, this, &SignInForm::submit);
    connect(m_cancel, &QAbstractButton::clicked, this, &SignInForm::cancelRequested);
    connect(m_password, &PasswordBlock::submitted, this, &SignInForm::submit);
    connect(m_name, &QLineEdit::returnPressed, this, &SignInForm::submit);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameError->setError(QString()); });
    connect(m_serverToggle, &QAbstractButton::clicked, this, [this] { setServerOpen(m_server->isHidden()); });
    connect(m_address, &QLineEdit::editingFinished, this, &SignInForm::leaveAddress);
    retranslate();
    updateOffer();
}

SignInForm::~SignInForm()
{
    // A field that is destroyed with the focus in it says "editing finished" when this object is only half there.
    m_address->disconnect(this);
}

void SignInForm::leaveAddress()
{
    if (!m_address->isModified())
        return;
    m_address->setModified(false);
    emit serverChanged(m_address->text().trimmed(), m_profile->text().trimmed());
}

void SignInForm::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(64, kCardPadding, 64, kCardPadding);
    layout->setSpacing(kGrid);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addSpacing(4 * kGrid);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(m_nameError);
    layout->addSpacing(2 * kGrid);
    layout->addWidget(m_password);
    layout->addSpacing(2 * kGrid);
    layout->addWidget(m_offer);
    layout->addSpacing(2 * kGrid);
    layout->addWidget(m_signIn);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addSpacing(2 * kGrid);
    layout->addWidget(m_help);
    layout->addStretch(2);
    layout->addWidget(m_server);
    layout->addWidget(m_serverToggle, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_nameLabel->setBuddy(m_name);
    m_offer->setGlyph(Icon::CloudOff);
    m_signIn->setKeyHint(QStringLiteral("Enter"));
    m_signIn->setFixedHeight(kFieldHeight);
    m_cancel->setKey(QKeySequence(Qt::Key_Escape));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_serverToggle->setKind(KeyButton::Kind::Quiet);
    m_help->setWordWrap(true);
    m_progress->hide();
    m_cancel->hide();
    m_server->hide();
}

QWidget *SignInForm::buildServer()
{
    auto *box = new QWidget;
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->setHorizontalSpacing(kGutter);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 1);
    m_addressLabel = new TextLabel(QString(), Type::BodyStrong);
    m_address = new QLineEdit;
    m_addressError = new FieldError(m_address);
    m_profileLabel = new TextLabel(QString(), Type::BodyStrong);
    m_profile = new QLineEdit;
    m_addressLabel->setBuddy(m_address);
    m_profileLabel->setBuddy(m_profile);
    m_address->setPlaceholderText(QStringLiteral("https://"));
    layout->addWidget(m_addressLabel, 0, 0);
    layout->addWidget(m_profileLabel, 0, 1);
    layout->addWidget(m_address, 1, 0);
    layout->addWidget(m_profile, 1, 1);
    layout->addWidget(m_addressError, 2, 0, 1, 2);
    return box;
}

void SignInForm::setServer(const QString &address, const QString &profile)
{
    m_address->setText(address);
    m_profile->setText(profile);
    setServerOpen(address.isEmpty());
}

void SignInForm::setUserName(const QString &name)
{
    m_name->setText(name);
}

void SignInForm::setCentre(Centre centre)
{
    m_centre = centre;
    updateOffer();
}

void SignInForm::setOfflineOffer(const QString &sentence)
{
    m_offerSentence = sentence;
    updateOffer();
}

void SignInForm::setHelp(const QString &sentence)
{
    m_help->setText(sentence);
    m_help->setVisible(!sentence.isEmpty());
}

void SignInForm::updateOffer()
{
    const bool offered = m_centre == Centre::Unreachable && !m_offerSentence.isEmpty();
    m_offer->setVisible(offered);
    m_offer->setMessage(tr("You can sign in without the centre."), m_offerSentence);
    m_signIn->setText(offered ? tr("Sign in without the centre") : tr("Sign in"));
}

void SignInForm::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_password, m_address, m_profile, m_serverToggle})
        widget->setEnabled(!busy);
    m_signIn->setVisible(!busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    if (busy)
        m_cancel->setFocus();
}

void SignInForm::showError(const QString &sentence)
{
    setBusy(false);
    m_password->showError(sentence);
}

void SignInForm::clearPassword()
{
    m_password->clear();
}

void SignInForm::focusFirst()
{
    if (m_name->text().isEmpty())
        m_name->setFocus();
    else
        m_password->focusField();
}

void SignInForm::setServerOpen(bool open)
{
    m_server->setVisible(open);
    m_serverToggle->setGlyph(open ? Icon::ChevronDown : Icon::ChevronRight);
}

void SignInForm::submit()
{
    if (m_busy)
        return;
    const Credentials typed{m_address->text().trimmed(), m_profile->text().trimmed(), m_name->text().trimmed(),
                            m_password->password(), m_centre == Centre::Unreachable && !m_offerSentence.isEmpty()};
    const bool addressFits = isServerAddress(typed.serverAddress);
    m_addressError->setError(addressFits ? QString() : tr("Write the server's address, beginning with https://"));
    m_nameError->setError(typed.userName.isEmpty() ? tr("Write your user name.") : QString());
    if (!addressFits) {
        setServerOpen(true);
        return m_addressError->focusFault();
    }
    if (m_nameError->hasError())
        return m_nameError->focusFault();
    if (typed.password.isEmpty())
        return m_password->showError(tr("Write your password."));
    emit submitted(typed);
}

void SignInForm::retranslate()
{
    m_title->setText(tr("Sign in"));
    m_hint->setText(tr("Use your own staff account."));
    m_nameLabel->setText(tr("&User name"));
    m_name->setAccessibleName(tr("User name"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Signing in"));
    m_serverToggle->setText(tr("Server and p&rofile"));
    m_addressLabel->setText(tr("S&erver address"));
    m_address->setAccessibleName(tr("Server address"));
    m_profileLabel->setText(tr("Pr&ofile"));
    m_profile->setAccessibleName(tr("Profile"));
    updateOffer();
}

void SignInForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::signinpanel
