package org.guanai.sheets;

/// What is wrong with a row, or strange about it; never a value of it.
///
/// @param row as the user's program counts it
/// @param column title, null when the row as a whole is meant
/// @param code of the problem catalogue
/// @param warning whether the row was taken all the same
public record Finding(int row, String column, String code, boolean warning) {}
