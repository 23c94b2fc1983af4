// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "loket/domain/names.h"
#include "loket/protocol/codec.h"
#include "loket/protocol/messages.h"
#include "loket/protocol/queries.h"
#include "loket/protocol/rulescase.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <map>

// The examples of the contract are laid out for people; the code must read each and write it back without a
// difference but the white space.

namespace loket::protocol {
namespace {

std::filesystem::path examples()
{
    const char *source = std::getenv("LOKET_SOURCE");
    return std::filesystem::path(source == nullptr ? "." : source) / "modules/kernel/protocol/contract/examples";
}

std::string textOf(const std::string &name)
{
    std::ifstream file(examples() / (name + ".json"), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string withoutSpace(const std::string &json)
{
    std::string dense;
    bool quoted = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (quoted && json[i] == '\\')
            dense += json[i++];
        else if (json[i] == '"')
            quoted = !quoted;
        else if (!quoted && (json[i] == ' ' || json[i] == '\n'))
            continue;
        dense += json[i];
    }
    return dense;
}

/// Every sample of the code, and the question that a full sample cannot be: it has exactly one of its members.
std::map<std::string, testing::Sample> everyKind()
{
    std::map<std::string, testing::Sample> kinds;
    for (auto &sample : testing::everySample())
        kinds.emplace(sample.name, sample);
    kinds["PersonQuery"] = {"PersonQuery", {}, [](std::string_view json) -> core::Result<std::string> {
                                const auto query = decodeMessage<PersonQuery>(json);
                                if (!query)
                                    return core::passOn(query);
                                return encodeMessage(*query);
                            }};
    return kinds;
}

void expectCanonical(const testing::Sample &sample, const std::string &file)
{
    const std::string json = textOf(file);
    ASSERT_FALSE(json.empty()) << "no example " << file << ".json";
    const auto pretty = sample.recode(json);
    ASSERT_TRUE(pretty) << file << ": " << pretty.error().field << " " << pretty.error().detail;
    const auto dense = sample.recode(withoutSpace(json));
    ASSERT_TRUE(dense) << file;
    EXPECT_EQ(*dense, withoutSpace(json));
    EXPECT_EQ(*dense, withoutSpace(*pretty));
}

TEST(Examples, EveryCommandEventAndMessageHasOneThatIsReadAndWrittenBackTheSame)
{
    for (const auto &[name, sample] : everyKind())
        expectCanonical(sample, name);
}

TEST(Examples, EveryFileBelongsToSomethingInTheCode)
{
    const auto known = everyKind();
    for (const auto &entry : std::filesystem::directory_iterator(examples())) {
        const std::string name = entry.path().stem().string();
        if (name == "CommandBatch" || name.starts_with("RulesCase."))
            continue;
        // "CommandResult.refused" is a second one of CommandResult.
        const auto found = known.contains(name) ? known.find(name) : known.find(name.substr(0, name.find('.')));
        ASSERT_NE(found, known.end()) << name;
        expectCanonical(found->second, name);
    }
}

TEST(Examples, OfCasesAreAsShortAsAPersonWritesThemAndThereIsOneOfEveryReason)
{
    for (const auto &reason : domain::EnumNames<domain::ClaimReason>::kAll) {
        if (reason.value == domain::ClaimReason::Unknown)
            continue;
        const auto file = "RulesCase." + std::string(reason.name);
        const auto read = decodeCase(textOf(file));
        ASSERT_TRUE(read) << file << ": " << read.error().field << " " << read.error().detail;
        EXPECT_EQ(read->reason, reason.value) << file;
        ASSERT_TRUE(read->date) << file;
        EXPECT_TRUE(checkCase(*read, *read->date)) << file;
        EXPECT_EQ(decodeCase(encode(*read)).value(), *read) << file;
    }
}

TEST(Examples, TheBatchIsCutIntoCommandsThatAreRead)
{
    const auto parts = splitBatch(textOf("CommandBatch"));
    ASSERT_TRUE(parts) << parts.error().detail;
    ASSERT_EQ(parts->size(), 2U);
    for (const auto &part : *parts)
        EXPECT_TRUE(decodeCommand(part));
}

TEST(Examples, HoldOnlySyntheticPeople)
{
    for (const auto &entry : std::filesystem::directory_iterator(examples())) {
        const std::string json = textOf(entry.path().stem().string());
        for (std::size_t at = json.find("\"nik\":"); at != std::string::npos; at = json.find("\"nik\":", at + 1))
            EXPECT_EQ(json.substr(at, 10), "\"nik\": \"99") << entry.path().filename();
    }
}

} // namespace
} // namespace loket::protocol
