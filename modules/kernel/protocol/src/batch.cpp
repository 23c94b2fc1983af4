// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include "loket/protocol/limits.h"
#include "loket/protocol/messages.h"

#include <limits>

namespace loket::protocol {

using core::ErrorCode;

core::Result<std::vector<std::string>> splitBatch(std::string_view json)
{
    constexpr int kList = 2; // the commands themselves are judged one by one, when they are decoded
    constexpr int kAnyDepth = std::numeric_limits<int>::max();
    const auto tree = Tree::parse(json, {kMaxBatchBytes, kMaxText, kList, kAnyDepth});
    if (!tree)
        return core::passOn(tree);
    const Node &root = tree->root();
    if (root.kind != Kind::Object)
        return core::fail(ErrorCode::Malformed, "an object is wanted");
    const Node *list = nullptr;
    for (auto index = root.first; index != 0; index = tree->at(index).next) {
        if (tree->at(index).key == "commands")
            list = &tree->at(index);
    }
    if (list == nullptr)
        return core::fail(ErrorCode::MissingField, "required", "commands");
    if (list->kind != Kind::Array)
        return core::fail(ErrorCode::Malformed, "a list is wanted", "commands");
    if (list->count > kMaxBatchCommands)
        return core::fail(ErrorCode::TooLarge, "too many commands", "commands");
    std::vector<std::string> commands;
    for (auto index = list->first; index != 0; index = tree->at(index).next) {
        const Node &command = tree->at(index);
        if (command.kind != Kind::Object)
            return core::fail(ErrorCode::Malformed, "an object is wanted", tree->pathOf(command));
        commands.emplace_back(command.raw);
    }
    return commands;
}

std::string joinBatch(const std::vector<std::string> &commands)
{
    std::string json = R"({"commands":[)";
    for (const auto &command : commands) {
        if (&command != &commands.front())
            json += ',';
        json += command;
    }
    return json += "]}";
}

} // namespace loket::protocol
