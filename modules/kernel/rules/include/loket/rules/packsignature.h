// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/random.h"
#include "loket/core/result.h"
#include "loket/rules/ed25519.h"

#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace loket::rules {

// How head office signs a pack: Ed25519 over a fixed first line and the exact bytes of pack.json. The first line keeps
// a signature that was made for something else from fitting a pack. Pure functions; nothing is read or written here.

/// What head office hands to everybody: "loket-rules-key:" and base64.
class PublicKey
{
public:
    /// Error Malformed.
    [[nodiscard]] static core::Result<PublicKey> parse(std::string_view text);
    explicit PublicKey(const ed25519::PublicKey &bytes)
        : m_bytes(bytes)
    {}

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string id() const; ///< 16 hex digits, for people: the first of its SHA-256
    [[nodiscard]] const ed25519::PublicKey &bytes() const { return m_bytes; }
    bool operator==(const PublicKey &) const = default;

private:
    ed25519::PublicKey m_bytes;
};

/// What head office keeps: "loket-rules-secret:" and base64. Wiped when it goes.
class SecretKey
{
public:
    [[nodiscard]] static SecretKey make(core::RandomSource &random);
    /// Error Malformed.
    [[nodiscard]] static core::Result<SecretKey> parse(std::string_view text);
    SecretKey(const SecretKey &) = default;
    SecretKey &operator=(const SecretKey &) = default;
    ~SecretKey();

    [[nodiscard]] std::string text() const;
    [[nodiscard]] PublicKey publicKey() const { return PublicKey(ed25519::publicKeyOf(m_seed)); }
    /// The text of pack.sig for these bytes of pack.json: "loket-rules-signature", key id, base64.
    [[nodiscard]] std::string sign(std::string_view pack) const;

private:
    SecretKey() = default;
    ed25519::Seed m_seed{};
};

/// Keys separated by commas or white space. Error Malformed; no key at all is no error.
[[nodiscard]] core::Result<std::vector<PublicKey>> parseKeys(std::string_view text);

/// Why a pack is not taken. The wire names are kept in logs.
enum class PackRefusal
{
    NoKey,        ///< nobody said here which keys are head office's
    Unsigned,     ///< pack.sig is missing, or is not one
    UnknownKey,   ///< signed with a key that is not trusted here
    BadSignature, ///< not the bytes that were signed
    BadSchema,    ///< does not read as a pack
    Conflict,     ///< id or validity of a pack that is there
};
[[nodiscard]] std::string_view wireName(PackRefusal refusal);

struct PackProblem
{
    PackRefusal why = PackRefusal::Unsigned;
    std::string detail; ///< English, with the line of a schema error
    bool operator==(const PackProblem &) const = default;
};

/// The key that signed these very bytes, one of the trusted; else why they are not to be believed.
[[nodiscard]] tl::expected<PublicKey, PackProblem> signerOf(std::string_view pack, std::string_view signature,
                                                            std::span<const PublicKey> trusted);

} // namespace loket::rules
