package org.guanai.sheets;

import java.util.List;
import org.guanai.sheets.format.SheetRow;

/// Reads and checks the rows of one kind of list, in the order of the file.
///
/// @param <E> what is handed on
public interface RowChecks<E> {
    /// The columns of the list, in the order of the template.
    List<? extends SheetColumn> columns();

    /// @param from1904 see [org.guanai.sheets.format.SheetRows#from1904]
    CheckedRow<E> check(Header header, SheetRow row, boolean from1904);

    /// The column that a component of the entry came from.
    String columnOf(String component);
}
