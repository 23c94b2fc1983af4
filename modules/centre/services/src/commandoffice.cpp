// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include "loket/domain/audit.h"
#include "loket/domain/decide.h"

#include <variant>

namespace loket::services {

using core::passOn;
using core::Result;

Result<CommandOutcome> CommandRun::apply(const domain::OfficeCommand &command)
{
    auto context = officeContext(m_writer, m_asking);
    if (!context)
        return passOn(context);
    if (auto allowed = domain::decide(command.body, *context); !allowed)
        return passOn(allowed);
    domain::AuditRecord record =
        std::visit([&context](const auto &body) { return domain::auditOf(body, *context); }, command.body);
    record.workstation = m_asking.command.device;
    record.branch = m_asking.command.branch;
    if (auto audited = m_writer.appendAudit(record); !audited)
        return passOn(audited);
    CommandOutcome outcome;
    outcome.result.id = m_asking.command.id;
    outcome.result.status = 200;
    return outcome;
}

} // namespace loket::services
