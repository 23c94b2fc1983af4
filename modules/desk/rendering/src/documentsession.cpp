// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/rendering/documentsession.h"

#include "loket/rendering/renderservice.h"

namespace loket::rendering {

DocumentSession::DocumentSession(RenderService &service, quint64 id)
    : m_service(&service)
    , m_id(id)
{}

DocumentSession::~DocumentSession()
{
    if (m_service)
        m_service->close(m_id);
}

RequestId DocumentSession::requestPage(int page, QSize box)
{
    if (!m_service)
        return 0;
    const RequestId request = ++m_service->m_lastId;
    m_service->request(m_id, request, page, box);
    return request;
}

void DocumentSession::cancel(RequestId request)
{
    if (m_service)
        m_service->cancel(m_id, request);
}

void DocumentSession::deliverOpened(const DocumentInfo &info)
{
    m_info = info;
    emit opened(info);
}

} // namespace loket::rendering
