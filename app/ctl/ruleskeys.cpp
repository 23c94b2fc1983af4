// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulescommands.h"

#include "loket/core/random.h"
#include "loket/protocol/limits.h"
#include "loket/rules/packsignature.h"

#include <cerrno>
#include <fcntl.h>
#include <iostream>
#include <sys/stat.h>
#include <unistd.h>

namespace loket::ctl {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

constexpr mode_t kOwnerOnly = 0600;
constexpr mode_t kEverybody = 0644;
constexpr mode_t kOthers = S_IRWXG | S_IRWXO;
constexpr std::size_t kKeyBytes = 4096;

/// A file that was not there before. Error Duplicate, Storage.
Result<> createFile(const std::string &path, const std::string &bytes, mode_t mode)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (file < 0 && errno == EEXIST)
        return fail(ErrorCode::Duplicate, path + " is there already, and a key is never written over");
    if (file < 0)
        return fail(ErrorCode::Storage, "cannot write " + path);
    const bool written = ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    const bool kept = ::fsync(file) == 0;
    if (::close(file) != 0 || !written || !kept)
        return fail(ErrorCode::Storage, "cannot write " + path);
    return {};
}

/// Error NotAllowed when others may read it.
Result<rules::SecretKey> readSecretKey(const std::string &path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) == 0 && (status.st_mode & kOthers) != 0)
        return fail(ErrorCode::NotAllowed, path + " can be read by others: chmod 600, or make another key", "key");
    const auto text = readFile(path, kKeyBytes);
    if (!text)
        return passOn(text);
    return rules::SecretKey::parse(*text);
}

} // namespace

Result<> makeRulesKey(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(2, {"out"}); !allowed)
        return allowed;
    const auto out = arguments.required("out");
    if (!out)
        return passOn(out);
    const auto key = rules::SecretKey::make(workshop.random);
    if (const auto made = createFile(*out, key.text() + '\n', kOwnerOnly); !made)
        return made;
    if (const auto made = createFile(*out + ".pub", key.publicKey().text() + '\n', kEverybody); !made)
        return made;
    std::cout << "key " << key.publicKey().id() << ": keep " << *out << " secret, hand out " << *out << ".pub\n";
    return {};
}

Result<> signRules(const Workshop &, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(3, {"key"}); !allowed)
        return allowed;
    const auto folder = arguments.word(2, "the folder of the pack");
    const auto path = arguments.required("key");
    if (!folder || !path)
        return passOn(folder ? path : folder);
    const auto key = readSecretKey(*path);
    if (!key)
        return passOn(key);
    const auto text = readFile(*folder + "/pack.json", protocol::kMaxPackBytes);
    if (!text)
        return passOn(text);
    const auto pack = readPack(*folder, *text);
    if (!pack)
        return passOn(pack);
    if (const auto written = writeFile(*folder + "/pack.sig", key->sign(*text)); !written)
        return written;
    std::cout << "signed " << pack->id() << " with key " << key->publicKey().id() << '\n';
    return {};
}

} // namespace loket::ctl
