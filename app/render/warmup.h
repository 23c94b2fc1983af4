// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loket::render {

/// Decodes one tiny document of each kind, so that plugins, fonts and tables are loaded before the sandbox closes.
/// Starts no thread.
void warmUp();

} // namespace loket::render
