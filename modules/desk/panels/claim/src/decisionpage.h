// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/decisionform.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace loket::ui {
class FieldError;
class TextLabel;
} // namespace loket::ui

namespace loket::claimpanel {

class Checklist;
class DecisionFooter;
class Explanation;
class MoneySection;
class OutlookBox;
class RequestList;
class WaiverLine;

/// The form of one open claim: checks and money scroll above the pinned footer.
class DecisionPage final : public QWidget
{
    Q_OBJECT

public:
    DecisionPage(models::DecisionForm &form, models::ClaimSession &session, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    void setOffline(bool offline);
    void setOffice(const QString &name) { m_office = name; }
    void focusFirst();

signals:
    void said(const QString &text);
    /// Saving stopped at a row of the comparison with the registers.
    void comparisonWanted(loket::domain::FieldKey field);
    void waiverWanted(loket::domain::DocumentKind document);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectForm();
    /// Puts every fault under its field; before the first try to save only a wrong identifier is said.
    void showProblems();
    void showSheet();
    void holdFocus();
    void giveFocusBack();
    void focusFirstProblem();
    void showStatus();
    void say(ui::FieldError *error, const QString &sentence);
    [[nodiscard]] ui::FieldError *errorOf(models::FormField field) const;

    models::DecisionForm &m_form;
    models::ClaimSession &m_session;
    QScrollArea *m_scroll;
    Checklist *m_checklist;
    RequestList *m_requests;
    MoneySection *m_money;
    OutlookBox *m_outlook;
    Explanation *m_explanation;
    ui::FieldError *m_fieldError;
    ui::FieldError *m_documentError;
    WaiverLine *m_waiver;
    DecisionFooter *m_footer;
    QString m_office;
    bool m_tried = false; ///< to save: from then on faults are shown as they are
    bool m_offline = false;
    core::Error m_refusal; ///< of the last try
    bool m_refused = false;
    std::optional<core::Timestamp> m_keptAt;
    bool m_notKept = false;
    QPointer<QWidget> m_focused; ///< where the focus was when saving began
};

} // namespace loket::claimpanel
