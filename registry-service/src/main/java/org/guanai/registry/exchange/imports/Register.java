package org.guanai.registry.exchange.imports;

import java.util.List;
import java.util.function.Function;
import org.guanai.registry.exchange.imports.row.Checks;
import org.guanai.registry.intake.Outcome;

/// Where the rows of one kind of list go.
///
/// @param desk takes a chunk in the transaction that is going on: one outcome per entry
record Register<E>(Checks<E> checks, Function<List<E>, List<Outcome>> desk) {}
