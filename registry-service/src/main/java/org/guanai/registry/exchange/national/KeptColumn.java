package org.guanai.registry.exchange.national;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.cell.CodeTable;

/// A column of the national roll that a roster may have beside those that it is read by.
///
/// @param ordinal behind those
public record KeptColumn(int ordinal, NationalColumn column) implements SheetColumn {
    /// All of them.
    ///
    /// @param others how many columns stand before
    public static List<KeptColumn> behind(int others) {
        return Arrays.stream(NationalColumn.values())
                .map(column -> new KeptColumn(others + column.ordinal(), column))
                .toList();
    }

    @Override
    public String title() {
        return column.heading;
    }

    @Override
    public List<String> aliases() {
        return column.aliases;
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public boolean offered() {
        return false;
    }

    @Override
    public boolean kept() {
        return true;
    }

    @Override
    public Optional<CodeTable> codes() {
        return column.codes();
    }
}
