package org.guanai.sheets.format;

/// What a file may cost at most.
///
/// @param columns of a row
/// @param expanded bytes of all entries of a zip together
/// @param entryExpanded bytes of one entry of a zip
/// @param entries of a zip
/// @param ratio expanded to compressed, looked at beyond a megabyte
public record SheetLimits(int columns, long expanded, long entryExpanded, int entries, int ratio) {
    /// Enough for 50,000 rows of 30 columns.
    public static final SheetLimits DEFAULT = new SheetLimits(256, 120L << 20, 90L << 20, 500, 150);
}
