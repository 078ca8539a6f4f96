package org.guanai.registry.exchange.imports.row;

import java.util.List;
import java.util.function.Function;
import org.guanai.registry.exchange.imports.sheet.SheetRow;

/// Reads and checks the rows of one kind of list, in the order of the file.
///
/// @param <E> what is handed on
public interface Checks<E> {
    /// The columns of the list, in the order of the template.
    List<? extends SheetColumn> columns();

    /// @param from1904 see [org.guanai.registry.exchange.imports.sheet.SheetRows#from1904]
    Checked<E> check(Header header, SheetRow row, boolean from1904);

    /// The same checks, which hand on what is made of an entry.
    default <F> Checks<F> handingOn(Function<E, F> made) {
        var checks = this;
        return new Checks<>() {
            @Override
            public List<? extends SheetColumn> columns() {
                return checks.columns();
            }

            @Override
            public Checked<F> check(Header header, SheetRow row, boolean from1904) {
                var checked = checks.check(header, row, from1904);
                var entry = checked.entry() == null ? null : made.apply(checked.entry());
                return new Checked<>(checked.row(), entry, checked.findings());
            }

            @Override
            public String columnOf(String component) {
                return checks.columnOf(component);
            }
        };
    }

    /// The column that a component of the entry came from.
    String columnOf(String component);
}
