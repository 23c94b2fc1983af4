// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlscontext.h"

#include <Poco/Exception.h>
#include <Poco/Net/NetSSL.h>

#include <openssl/ssl.h>

namespace loket::api {

core::Result<Poco::Net::Context::Ptr> tlsContext(const std::string &certificate, const std::string &privateKey)
{
    try {
        Poco::Net::Context::Params params;
        params.certificateFile = certificate;
        params.privateKeyFile = privateKey;
        params.verificationMode = Poco::Net::Context::VERIFY_NONE; // clients sign in by token, not by certificate
        params.cipherList = "HIGH:!aNULL:!eNULL:!MD5:!RC4:!3DES:!kRSA";
        Poco::Net::Context::Ptr context = new Poco::Net::Context(Poco::Net::Context::TLS_SERVER_USE, params);
        context->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1_2);
        SSL_CTX_set_mode(context->sslContext(), SSL_MODE_RELEASE_BUFFERS); // 9 KB less for each idle connection
        if (SSL_CTX_check_private_key(context->sslContext()) != 1)
            return core::fail(core::ErrorCode::InvalidValue, "the private key does not belong to the certificate");
        return context;
    } catch (const Poco::Exception &error) {
        return core::fail(core::ErrorCode::InvalidValue, "TLS: " + error.displayText());
    }
}

} // namespace loket::api
