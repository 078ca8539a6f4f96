package org.guanai.safety.prevent.check;

import java.util.List;

/// The check-sheets with their items, as the county has them.
public record SheetList(List<CheckSheets.Sheet> items) {}
