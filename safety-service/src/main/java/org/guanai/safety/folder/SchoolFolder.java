package org.guanai.safety.folder;

import java.util.List;

/// What an inspector asks for.
///
/// @param on day on which it was gathered
public record SchoolFolder(String school, String on, List<FolderSection> sections) {}
