package org.guanai.registry.exchange.imports.intake;

import org.guanai.sheets.Finding;

/// @param position among the findings of its row, from 0
public record PlacedFinding(Finding finding, int position) {}
