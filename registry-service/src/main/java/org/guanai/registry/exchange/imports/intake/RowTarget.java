package org.guanai.registry.exchange.imports.intake;

import java.util.List;
import java.util.function.Function;
import org.guanai.registry.personal.Outcome;
import org.guanai.sheets.RowChecks;

/// Where the rows of one kind of list go.
///
/// @param <E> an entry as it was read
/// @param <M> an entry with what can be computed without the database
/// @param marked called on the reading thread, outside a transaction
/// @param taken takes a chunk in the current transaction: one outcome per entry
record RowTarget<E, M>(
        RowChecks<E> checks, Function<E, M> marked, Function<List<M>, List<Outcome>> taken) {}
