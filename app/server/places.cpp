// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

#include <filesystem>

namespace loket::server {

namespace fs = std::filesystem;

std::string folderOfProgram(const std::string &installed, const std::string &inSource)
{
    constexpr int kLevels = 4; ///< build/dev/bin/loketd is three below the source
    std::error_code error;
    fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (int level = 0; level < kLevels && !error && folder.has_relative_path(); ++level) {
        for (const std::string &name : {installed, inSource}) {
            if (fs::is_directory(folder / name, error))
                return (folder / name).string();
            error.clear();
        }
        folder = folder.parent_path();
    }
    return {};
}

} // namespace loket::server
