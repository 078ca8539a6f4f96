package org.guanai.registry.network.directory;

import java.util.List;
import java.util.UUID;

/// Whom the families of a class turn to (联系电话, 3.2.1b).
///
/// @param contacts principals first, then class teachers, then the others
public record DirectoryView(UUID classId, List<ContactView> contacts) {}
