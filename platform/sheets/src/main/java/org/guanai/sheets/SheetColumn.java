package org.guanai.sheets;

import java.util.List;
import java.util.Optional;
import org.guanai.sheets.cell.CodeTable;

/// A column that a list may have.
public interface SheetColumn {
    /// Its place in the order of the template, from 0.
    int ordinal();

    String title();

    /// Other headings under which it is found, the likeliest first.
    List<String> aliases();

    /// Whether every row needs a value.
    boolean required();

    /// Whether a file may come without it.
    default boolean mayBeAbsent() {
        return !required();
    }

    /// Whether it says who an entry is about. A row that does not, and only repeats the row above,
    /// is no entry: schools number their lines and fill columns down before they know all names.
    default boolean identifies() {
        return false;
    }

    /// Whether templates show it; those that do not are read where other forms have them, and stand
    /// behind all that do.
    default boolean offered() {
        return true;
    }

    /// Whether it is only kept as it stands: it makes no list of a sheet, and one that stands there
    /// twice is read once.
    default boolean kept() {
        return false;
    }

    /// Whether it holds dates, which spreadsheets keep as numbers of days.
    default boolean date() {
        return false;
    }

    /// The words to choose from.
    Optional<CodeTable> codes();
}
