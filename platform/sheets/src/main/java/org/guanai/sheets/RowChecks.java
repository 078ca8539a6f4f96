package org.guanai.sheets;

import java.util.List;
import org.guanai.sheets.format.SheetRow;

/// Reads and checks the rows of one kind of list, in the order of the file.
///
/// @param <E> what is handed on
public interface RowChecks<E> {
    /// The columns of the list, in the order of the template.
    List<? extends SheetColumn> columns();

    CheckedRow<E> check(Header header, SheetRow row);

    /// The column that a component of the entry came from.
    String columnOf(String component);
}
