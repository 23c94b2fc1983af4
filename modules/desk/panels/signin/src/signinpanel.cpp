// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/signinpanel/signinpanel.h"

#include "loket/ui/card.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "signinform.h"
#include "welcomeside.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace loket::signinpanel {

using namespace ui;

namespace {

constexpr QSize kCard(980, 580);
constexpr int kSide = 412;
constexpr int kLeast = 520;

} // namespace

SignInPanel::SignInPanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_side(new WelcomeSide)
    , m_form(new SignInForm)
    , m_version(new TextLabel(QString(), Type::Secondary, Token::Secondary))
    , m_language(new KeyButton(Icon::Languages, QString()))
    , m_appearance(new KeyButton(Icon::Moon, QString()))
{
    auto *card = m_card;
    card->setBodyPadding(0);
    card->setMaximumSize(kCard);
    card->setMinimumSize(760, kLeast);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(m_side);
    halves->addWidget(m_form, 1);
    m_side->setMinimumWidth(280);
    m_side->setMaximumWidth(kSide);
    card->body()->addLayout(halves);

    m_language->setKind(KeyButton::Kind::Quiet);
    m_appearance->setKind(KeyButton::Kind::Quiet);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_version);
    foot->addStretch();
    foot->addWidget(m_language);
    foot->addWidget(m_appearance);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * kGrid, kCardPadding, 6 * kGrid, kCardPadding);
    layout->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 100);
    middle->addStretch(1);
    layout->addLayout(middle, 100);
    layout->addStretch(1);
    layout->addLayout(foot);

    connect(m_form, &SignInForm::submitted, this, &SignInPanel::signInRequested);
    connect(m_form, &SignInForm::cancelRequested, this, &SignInPanel::cancelRequested);
    connect(m_form, &SignInForm::serverChanged, this, &SignInPanel::serverChanged);
    connect(m_language, &QAbstractButton::clicked, this, [this] {
        emit languageChosen(m_chosenLanguage == Language::English ? Language::Indonesian : Language::English);
    });
    connect(m_appearance, &QAbstractButton::clicked, this,
            [this] { emit appearanceChosen(Theme::of(this).isDark() ? Appearance::Light : Appearance::Dark); });
    retranslate();
}

SignInPanel::~SignInPanel()
{
    // The window closes inside ~QWidget: a field that loses the focus there must not reach what is gone already.
    m_form->disconnect(this);
}

void SignInPanel::setServer(const QString &address, const QString &profile)
{
    m_form->setServer(address, profile);
}

void SignInPanel::setUserName(const QString &name)
{
    m_form->setUserName(name);
}

void SignInPanel::setPlace(const QString &branch, const QString &desk)
{
    m_side->setPlace(branch, desk);
}

void SignInPanel::setNow(const QDateTime &now)
{
    m_side->setNow(now);
}

void SignInPanel::setCentre(Centre centre, const QString &detail)
{
    m_side->setCentre(centre, detail);
    m_form->setCentre(centre);
}

void SignInPanel::setOfflineOffer(const QString &sentence)
{
    m_form->setOfflineOffer(sentence);
}

void SignInPanel::setVersion(const QString &version)
{
    m_versionText = version;
    retranslate();
}

void SignInPanel::setChosen(Language language, Appearance appearance)
{
    m_chosenLanguage = language;
    m_chosenAppearance = appearance;
    retranslate();
}

void SignInPanel::setHelp(const QString &sentence)
{
    m_form->setHelp(sentence);
}

void SignInPanel::setBusy(bool busy)
{
    m_form->setBusy(busy);
}

void SignInPanel::showError(const QString &sentence)
{
    m_form->showError(sentence);
}

void SignInPanel::clearPassword()
{
    m_form->clearPassword();
}

void SignInPanel::retranslate()
{
    m_version->setText(m_versionText.isEmpty() ? QString() : tr("Version %1").arg(m_versionText));
    // The button names the language it leads to, in that language.
    m_language->setText(nameOf(m_chosenLanguage == Language::English ? Language::Indonesian : Language::English));
    const bool dark = Theme::of(this).isDark();
    m_appearance->setText(dark ? tr("Light appearance") : tr("Dark appearance"));
    m_appearance->setGlyph(dark ? Icon::Sun : Icon::Moon);
}

bool SignInPanel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        // The card keeps its shape until the server's fields, an error and the offline note need more.
        const int need = m_form->layout()->totalHeightForWidth(kCard.width() - kSide) + 2;
        m_card->setMaximumHeight(qMax(kCard.height(), need));
        m_card->setMinimumHeight(qMax(kLeast, need));
    }
    return QWidget::event(event);
}

void SignInPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).colour(Token::Ground));
}

void SignInPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void SignInPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_form->focusFirst();
}

} // namespace loket::signinpanel
