package org.guanai.registry.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guanai.kit.openapi.Nullable;

/// What is wrong with a row, or strange about it.
///
/// @param row as the spreadsheet program counts it
/// @param column title, absent when the row as a whole is meant
/// @param warning whether the row was taken all the same
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportFindingView(
        int row, @Nullable String column, String code, String message, boolean warning) {}
