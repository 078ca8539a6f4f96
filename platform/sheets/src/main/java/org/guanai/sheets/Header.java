package org.guanai.sheets;

import org.guanai.sheets.format.Place;

/// Where the columns of a list stand in a sheet.
///
/// @param place of the headings; of the lowest row where they take several
/// @param titles as they are in the file, one for each of its columns; those of several rows joined
/// @param places by the ordinal of the column, -1 for one that is not there
public record Header(Place place, String[] titles, int[] places) {
    /// -1 when it is not there.
    public int place(SheetColumn column) {
        return places[column.ordinal()];
    }
}
