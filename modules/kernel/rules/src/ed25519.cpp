// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/rules/ed25519.h"

#include <sodium.h>
#include <tuple>

namespace loket::rules::ed25519 {

static_assert(std::tuple_size_v<Seed> == crypto_sign_SEEDBYTES);
static_assert(std::tuple_size_v<PublicKey> == crypto_sign_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<Signature> == crypto_sign_BYTES);

namespace {

// sodium_init() prepares chance and faster ciphers; nothing here uses either.

/// libsodium's secret key: the seed and the public key. Wiped when it goes.
class KeyPair
{
public:
    explicit KeyPair(const Seed &seed) { crypto_sign_seed_keypair(m_public.data(), m_secret.data(), seed.data()); }
    ~KeyPair() { sodium_memzero(m_secret.data(), m_secret.size()); }
    KeyPair(const KeyPair &) = delete;
    KeyPair &operator=(const KeyPair &) = delete;

    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    [[nodiscard]] const std::uint8_t *secret() const { return m_secret.data(); }

private:
    PublicKey m_public{};
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> m_secret{};
};

const std::uint8_t *bytesOf(std::string_view message)
{
    return reinterpret_cast<const std::uint8_t *>(message.data()); // libsodium takes text as unsigned bytes
}

} // namespace

PublicKey publicKeyOf(const Seed &seed)
{
    return KeyPair(seed).publicKey();
}

Signature sign(const Seed &seed, std::string_view message)
{
    Signature signature{};
    const KeyPair keys(seed);
    crypto_sign_detached(signature.data(), nullptr, bytesOf(message), message.size(), keys.secret());
    return signature;
}

bool verifies(const PublicKey &key, std::string_view message, const Signature &signature)
{
    return crypto_sign_verify_detached(signature.data(), bytesOf(message), message.size(), key.data()) == 0;
}

} // namespace loket::rules::ed25519
