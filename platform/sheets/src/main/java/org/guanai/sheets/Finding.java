package org.guanai.sheets;

import org.guanai.sheets.format.Place;

/// What is wrong with a row or a sheet, or strange about it; never a value of it.
///
/// @param place the row; the first of a sheet that is meant as a whole
/// @param column title, null when the row as a whole is meant
/// @param code of the problem catalogue
/// @param warning whether the row was taken all the same
public record Finding(Place place, String column, String code, boolean warning) {}
