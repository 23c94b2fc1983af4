// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionpage.h"

#include "checklist.h"
#include "decisionfooter.h"
#include "explanation.h"
#include "loket/claimpanel/simulationsheet.h"
#include "loket/ui/errortext.h"
#include "loket/ui/fielderror.h"
#include "loket/ui/formats.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "moneysection.h"
#include "outlookbox.h"
#include "problemtexts.h"
#include "requestlist.h"
#include "sheetdialog.h"
#include "waiverline.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>
#include <map>

namespace loket::claimpanel {

using namespace ui;
using models::DecisionForm;
using models::FormFault;
using models::FormField;
using models::FormProblem;

namespace {

constexpr int kRoomy = 680; ///< below this height the footer gives room to the checks
constexpr int kLeastScroll = 84;

} // namespace

DecisionPage::DecisionPage(DecisionForm &form, models::ClaimSession &session, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_session(session)
    , m_scroll(new QScrollArea)
    , m_checklist(new Checklist(form))
    , m_requests(new RequestList(form, session))
    , m_money(new MoneySection(form, session))
    , m_outlook(new OutlookBox(form))
    , m_explanation(new Explanation(form, session))
    , m_fieldError(new FieldError(nullptr))
    , m_documentError(new FieldError(nullptr))
    , m_waiver(new WaiverLine(session))
    , m_footer(new DecisionFooter(form))
{
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(kCardPadding, 0, kCardPadding, 2 * kGrid);
    parts->setSpacing(2 * kGrid);
    for (QWidget *part : std::initializer_list<QWidget *>{m_checklist, m_fieldError, m_documentError, m_waiver,
                                                          new Separator, m_requests, m_money, m_outlook, m_explanation})
        parts->addWidget(part);
    parts->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(kLeastScroll);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(new Separator);
    layout->addWidget(m_footer);
    connect(m_waiver, &WaiverLine::wanted, this, &DecisionPage::waiverWanted);
    connectForm();
}

void DecisionPage::showSheet()
{
    const auto &verdict = m_form.verdict();
    if (m_session.claim() == nullptr || !verdict || !verdict->eligible || !verdict->benefit)
        return;
    const models::CommandMaker &maker = m_session.maker();
    const SheetMaker by{m_office, QString::fromStdString(maker.officer().displayName), maker.clock().now(),
                        maker.officer().zone};
    auto *dialog = new SheetDialog(m_session, simulationSheet(*m_session.claim(), *verdict, by),
                                   sheetFileName(*m_session.claim(), maker.today()), window());
    connect(dialog, &SheetDialog::said, this, &DecisionPage::said);
    dialog->open();
}

void DecisionPage::connectForm()
{
    connect(m_explanation, &Explanation::sheetWanted, this, &DecisionPage::showSheet);
    connect(&m_form, &DecisionForm::reset, this, [this] {
        m_tried = false;
        m_refused = false;
        m_keptAt.reset();
        m_notKept = false;
        refresh();
    });
    connect(&m_form, &DecisionForm::changed, this, &DecisionPage::refresh);
    connect(&m_form, &DecisionForm::faulty, this, [this] {
        m_tried = true;
        m_refused = false;
        refresh();
        focusFirstProblem();
    });
    connect(&m_form, &DecisionForm::refused, this, [this](const core::Error &error) {
        m_refusal = error;
        m_refused = true;
        refresh();
    });
    connect(&m_form, &DecisionForm::draftKept, this, [this](core::Timestamp at) {
        m_keptAt = at;
        m_notKept = false;
        showStatus();
    });
    connect(&m_form, &DecisionForm::draftFailed, this, [this] {
        m_notKept = true;
        showStatus();
    });
}

FieldError *DecisionPage::errorOf(FormField field) const
{
    switch (field) {
    case FormField::Checklist:
        return m_checklist->error();
    case FormField::Fields:
        return m_fieldError;
    case FormField::Documents:
        return m_documentError;
    case FormField::Benefit:
        return m_money->error();
    case FormField::Requests:
        return m_requests->error();
    default:
        return m_footer->errors().at(field);
    }
}

void DecisionPage::say(FieldError *error, const QString &sentence)
{
    if (error != nullptr)
        error->setError(sentence);
}

void DecisionPage::showProblems()
{
    using F = FormField;
    std::map<FormField, std::vector<FormProblem>> faults;
    if (m_form.isEditable()) {
        for (const FormProblem &problem : m_form.problems()) {
            const bool wrongPerson = problem.fault == FormFault::NotThisClaim;
            const bool second = problem.field == F::NikLast4 && faults.contains(F::Ticket);
            const bool typing = problem.field == F::NikLast4 && m_form.saidNik().size() < 4;
            if (!second && (m_tried || (wrongPerson && !typing)))
                faults[problem.field].push_back(problem);
        }
    }
    for (const F field : {F::Claim, F::Checklist, F::Fields, F::Documents, F::Benefit, F::Outcome, F::Reason,
                          F::Requests, F::Sentence, F::Ticket, F::NikLast4}) {
        const bool refusal = field == F::Claim && faults[field].empty() && m_refused;
        say(errorOf(field), refusal ? errorText(m_refusal) : problemText(faults[field]));
    }
    m_checklist->markOpen(!faults[F::Checklist].empty());
}

void DecisionPage::focusFirstProblem()
{
    const std::vector<FormProblem> problems = m_form.problems();
    if (problems.empty())
        return;
    const FormField field = problems.front().field;
    if (field == FormField::Checklist)
        m_checklist->focusOpen();
    else if (field == FormField::Fields)
        emit comparisonWanted(problems.front().fieldKey);
    else if (field == FormField::Requests)
        m_requests->focusFirst();
    else
        errorOf(field)->focusFault();
    if (field == FormField::Checklist || field == FormField::Fields || field == FormField::Documents ||
        field == FormField::Benefit || field == FormField::Requests) {
        m_scroll->widget()->layout()->activate();
        m_scroll->ensureWidgetVisible(errorOf(field));
    }
}

void DecisionPage::showStatus()
{
    const core::Zone zone = m_session.maker().officer().zone;
    const auto deadline = m_form.deadline();
    QStringList parts;
    if (m_notKept)
        parts.append(tr("This form could not be kept on this PC. Save the decision before you leave."));
    else if (m_offline)
        parts.append(tr("Sent by itself when the centre is back. Until then it is not official."));
    else if (deadline)
        parts.append(tr("Participant's deadline %1").arg(dateText(*deadline)));
    if (const auto correctBy = m_form.correctBy(); correctBy && !m_notKept)
        parts.append(tr("correct the data by %1, then it is escalated").arg(mediumDateText(*correctBy)));
    if (m_keptAt && !m_offline && !m_notKept)
        parts.append(tr("draft kept %1").arg(clockText(*m_keptAt, zone)));
    else if (m_form.wasRestored())
        parts.append(tr("your unsent draft was brought back"));
    const QString status = parts.join(QStringLiteral(" · "));
    m_footer->setStatus(status);
}

/// Saving turns every input off, and a dead input would hand the focus to whatever stands next in the window.
void DecisionPage::holdFocus()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused != nullptr && focused != this && isAncestorOf(focused)) {
        m_focused = focused;
        setFocus(Qt::OtherFocusReason);
    }
}

void DecisionPage::giveFocusBack()
{
    if (m_focused != nullptr && hasFocus())
        m_focused->setFocus(Qt::OtherFocusReason);
    m_focused = nullptr;
}

void DecisionPage::refresh()
{
    if (m_form.isSubmitting())
        holdFocus();
    m_checklist->refresh();
    m_waiver->refresh();
    m_requests->refresh();
    m_money->refresh();
    m_outlook->refresh();
    m_explanation->refresh();
    m_footer->refresh();
    showProblems();
    showStatus();
    if (!m_form.isSubmitting())
        giveFocusBack();
}

void DecisionPage::retranslate()
{
    m_checklist->retranslate();
    m_waiver->retranslate();
    m_requests->retranslate();
    m_money->retranslate();
    m_outlook->retranslate();
    m_explanation->retranslate();
    m_footer->retranslate();
    showProblems();
    showStatus();
}

void DecisionPage::setOffline(bool offline)
{
    m_offline = offline;
    m_footer->setOffline(offline);
    showStatus();
}

void DecisionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_footer->setCompact(height() < kRoomy);
}

void DecisionPage::focusFirst()
{
    m_checklist->focusOpen();
}

} // namespace loket::claimpanel
