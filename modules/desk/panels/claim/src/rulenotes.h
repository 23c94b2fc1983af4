// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/benefit.h"
#include "loket/ui/iconid.h"
#include "loket/ui/theme.h"

#include <QWidget>
#include <string>
#include <vector>

class QVBoxLayout;

namespace loket::claimpanel {

/// What the rules want the officer to know beside the answer: papers that are missing and what follows from each,
/// arrears, an offer to make, a tax that is not ours to compute.
class RuleNotes final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleNotes(QWidget *parent = nullptr);

    /// Builds anew only what changed.
    void setVerdict(const domain::RulesVerdict &verdict);
    void clear();

private:
    void add(ui::Icon icon, ui::Token role, const QString &title, const QString &below);
    void addMissing(const domain::RequiredDocument &document);
    void addWarning(const std::string &code);

    QVBoxLayout *m_layout;
    std::vector<domain::RequiredDocument> m_missing; ///< as shown
    std::vector<std::string> m_warnings;
};

} // namespace loket::claimpanel
