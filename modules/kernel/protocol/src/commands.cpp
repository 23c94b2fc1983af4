// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"
#include "shapes/command.h"
#include "writer.h"

#include "loket/protocol/codec.h"
#include "loket/protocol/limits.h"

namespace loket::protocol {

std::string encode(const domain::Command &command)
{
    return written(command);
}

core::Result<domain::Command> decodeCommand(std::string_view json)
{
    return decoded<domain::Command>(json, {kMaxCommandBytes, kMaxText});
}

} // namespace loket::protocol
