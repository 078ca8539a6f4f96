package org.guanai.files.export.writing;

import java.util.List;

/// What stands above and below the rows of an export.
///
/// @param mark who exported it, when and what for
public record ExportHead(String title, List<String> columns, String mark) {}
