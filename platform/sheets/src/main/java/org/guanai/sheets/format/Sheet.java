package org.guanai.sheets.format;

import org.guanai.sheets.cell.Texts;

/// One of the sheets of a workbook (工作表), or all of a text file.
///
/// @param number from 1, in the order of the file
/// @param name null for a text file, which has none
/// @param hidden whether its reader has to ask for it first
/// @param from1904 whether dates in numbers count from 1904, as old Macintosh programs did
public record Sheet(int number, String name, boolean hidden, boolean from1904) {
    /// That of a text file.
    public static final Sheet ONLY = new Sheet(1, null, false, false);

    public Sheet {
        name = name == null || Texts.isReadable(name) ? name : "#" + number;
    }
}
