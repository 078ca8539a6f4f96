package org.guanai.sheets.format;

/// Where a row stands, so that whoever keeps the file finds it.
///
/// @param sheet number of its sheet, from 1
/// @param sheetName null for a text file
/// @param row as the user's program counts it, from 1
public record Place(int sheet, String sheetName, int row) {}
