package org.guanai.safety.folder;

import java.util.List;

/// A part of the folder: a table.
///
/// @param rows each with as many cells as the head; empty when there is nothing to show
public record FolderSection(String title, List<String> head, List<List<String>> rows) {}
