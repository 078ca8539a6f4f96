package org.guanai.registry.roster;

import java.util.List;
import java.util.function.Function;
import org.guanai.registry.intake.Outcome;
import org.guanai.registry.roster.row.Checks;

/// Where the rows of one kind of list go.
///
/// @param desk takes a chunk in the transaction that is going on: one outcome per entry
record Register<E>(Checks<E> checks, Function<List<E>, List<Outcome>> desk) {}
