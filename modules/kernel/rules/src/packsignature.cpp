// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/rules/packsignature.h"

#include "loket/core/text.h"

#include <algorithm>
#include <sodium.h>

namespace loket::rules {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

constexpr std::string_view kSigned =
    "loket rule pack 1\n"; ///< what stands before the pack's bytes when they are signed
constexpr std::string_view kPublicPrefix = "loket-rules-key:";
constexpr std::string_view kSecretPrefix = "loket-rules-secret:";
constexpr std::string_view kSignatureWord = "loket-rules-signature";
constexpr std::string_view kSpace = " \t\r\n";
constexpr std::size_t kIdBytes = 8;

template <std::size_t Size> std::string base64(const std::array<std::uint8_t, Size> &bytes)
{
    std::string text(sodium_base64_ENCODED_LEN(Size, sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the NUL
    return text;
}

template <std::size_t Size> bool fromBase64(std::string_view text, std::array<std::uint8_t, Size> &bytes)
{
    std::size_t length = 0;
    return sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, nullptr,
                             sodium_base64_VARIANT_ORIGINAL) == 0 &&
           length == Size;
}

std::string signedBytes(std::string_view pack)
{
    return std::string(kSigned).append(pack);
}

std::vector<std::string_view> words(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> found;
    for (auto begin = text.find_first_not_of(separators); begin != std::string_view::npos;
         begin = text.find_first_not_of(separators)) {
        text.remove_prefix(begin);
        const auto end = std::min(text.find_first_of(separators), text.size());
        found.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return found;
}

tl::unexpected<PackProblem> refused(PackRefusal why, std::string detail)
{
    return tl::make_unexpected(PackProblem{why, std::move(detail)});
}

} // namespace

Result<PublicKey> PublicKey::parse(std::string_view text)
{
    text = core::trimmed(text);
    ed25519::PublicKey bytes{};
    if (!text.starts_with(kPublicPrefix) || !fromBase64(text.substr(kPublicPrefix.size()), bytes))
        return fail(ErrorCode::Malformed, "a public key is \"" + std::string(kPublicPrefix) + "\" and 44 characters");
    return PublicKey(bytes);
}

std::string PublicKey::text() const
{
    return std::string(kPublicPrefix) + base64(m_bytes);
}

std::string PublicKey::id() const
{
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), m_bytes.data(), m_bytes.size());
    std::string hex(2 * kIdBytes + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), kIdBytes);
    hex.pop_back(); // the NUL
    return hex;
}

SecretKey SecretKey::make(core::RandomSource &random)
{
    SecretKey key;
    random.fill(key.m_seed);
    return key;
}

Result<SecretKey> SecretKey::parse(std::string_view text)
{
    text = core::trimmed(text);
    SecretKey key;
    if (!text.starts_with(kSecretPrefix) || !fromBase64(text.substr(kSecretPrefix.size()), key.m_seed))
        return fail(ErrorCode::Malformed, "this is not a secret key of rule packs");
    return key;
}

SecretKey::~SecretKey()
{
    sodium_memzero(m_seed.data(), m_seed.size());
}

std::string SecretKey::text() const
{
    return std::string(kSecretPrefix) + base64(m_seed);
}

std::string SecretKey::sign(std::string_view pack) const
{
    return std::string(kSignatureWord) + ' ' + publicKey().id() + ' ' +
           base64(ed25519::sign(m_seed, signedBytes(pack))) + '\n';
}

Result<std::vector<PublicKey>> parseKeys(std::string_view text)
{
    std::vector<PublicKey> keys;
    for (const std::string_view word : words(text, ", \t\r\n")) {
        auto key = PublicKey::parse(word);
        if (!key)
            return passOn(key);
        keys.push_back(*key);
    }
    return keys;
}

std::string_view wireName(PackRefusal refusal)
{
    switch (refusal) {
    case PackRefusal::NoKey:
        return "no_key";
    case PackRefusal::Unsigned:
        return "unsigned";
    case PackRefusal::UnknownKey:
        return "unknown_key";
    case PackRefusal::BadSignature:
        return "bad_signature";
    case PackRefusal::BadSchema:
        return "bad_schema";
    case PackRefusal::Conflict:
        return "conflict";
    }
    return "unknown";
}

tl::expected<PublicKey, PackProblem> signerOf(std::string_view pack, std::string_view signature,
                                              std::span<const PublicKey> trusted)
{
    if (trusted.empty())
        return refused(PackRefusal::NoKey, "no public key of head office is known here");
    const auto parts = words(signature, kSpace);
    ed25519::Signature bytes{};
    if (parts.size() != 3 || parts[0] != kSignatureWord || !fromBase64(parts[2], bytes))
        return refused(PackRefusal::Unsigned, signature.empty() ? "there is no signature" : "this is not a signature");
    const auto key = std::find_if(trusted.begin(), trusted.end(),
                                  [&](const PublicKey &candidate) { return candidate.id() == parts[1]; });
    if (key == trusted.end())
        return refused(PackRefusal::UnknownKey, "signed with a key that is not trusted here");
    if (!ed25519::verifies(key->bytes(), signedBytes(pack), bytes))
        return refused(PackRefusal::BadSignature, "the signature does not fit the pack");
    return *key;
}

} // namespace loket::rules
