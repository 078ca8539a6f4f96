package org.guanai.registry.exchange.imports.row;

import java.util.List;

/// A row that was read.
///
/// @param entry null when the row is rejected
public record Checked<E>(int row, E entry, List<Finding> findings) {}
