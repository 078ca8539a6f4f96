package org.guanai.registry.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guanai.kit.openapi.Nullable;

/// What is wrong with a row, or strange about it; or what of the file was left out.
///
/// @param sheet of the workbook; absent for a text file
/// @param row as the spreadsheet program counts it
/// @param column title, absent when the row as a whole is meant
/// @param warning whether the row was taken all the same
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportFindingView(
        @Nullable String sheet,
        int row,
        @Nullable String column,
        String code,
        String message,
        boolean warning) {}
