package org.guanai.registry.roster.row;

import java.util.List;
import org.guanai.registry.roster.sheet.SheetRow;

/// Reads and checks the rows of one kind of list, in the order of the file.
///
/// @param <E> what is handed on
public interface Checks<E> {
    /// The columns of the list, in the order of the template.
    List<? extends SheetColumn> columns();

    /// @param from1904 see [org.guanai.registry.roster.sheet.SheetRows#from1904]
    Checked<E> check(Header header, SheetRow row, boolean from1904);

    /// The column that a component of the entry came from.
    String columnOf(String component);
}
