package org.guanai.files.export.writing;

import java.util.List;
import java.util.function.Consumer;

/// The rows of an export, given one after another.
public interface ExportRows {
    void each(Consumer<List<String>> row);
}
