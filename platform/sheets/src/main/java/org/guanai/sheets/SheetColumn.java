package org.guanai.sheets;

import java.util.List;
import java.util.Optional;

/// A column that a list must have.
public interface SheetColumn {
    /// Its place in the order of the template, from 0.
    int ordinal();

    String title();

    /// Other headings under which it is found.
    List<String> aliases();

    /// Whether every row needs a value.
    boolean required();

    /// Whether it holds dates, which spreadsheets keep as numbers of days.
    default boolean date() {
        return false;
    }

    /// The words to choose from.
    Optional<CodeTable> codes();
}
