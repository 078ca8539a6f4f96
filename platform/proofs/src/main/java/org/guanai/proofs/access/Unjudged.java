package org.guanai.proofs.access;

import java.util.List;
import java.util.regex.Pattern;

/// Findings of the short form that nobody has judged yet, by the calls that they come of.
///
/// @param calls what was asked, each with its reason in `unjudged.txt`
record Unjudged(List<Pattern> calls) {

    static Unjudged written() {
        return new Unjudged(
                TextTable.read("unjudged.txt").rows().stream()
                        .map(row -> Pattern.compile(row.get(1)))
                        .toList());
    }

    boolean covers(Leaks.Leak leak) {
        return calls.stream().anyMatch(call -> call.matcher(leak.what()).find());
    }
}
