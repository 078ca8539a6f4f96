package org.guanai.proofs.contract.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.guanai.proofs.contract.wire.Draft;
import org.guanai.proofs.contract.wire.Text;

/// Makes a request that failed smaller, as long as it fails in the same way.
///
/// @param fails whether a request still meets the same cause
public record Shrinking(Predicate<Draft> fails, Random random) {
    private static final int MOST = 40;

    public Draft smallest(Draft failing) {
        var at = failing;
        var tries = 0;
        for (var smaller = smaller(at); tries < MOST && !smaller.isEmpty(); ) {
            var candidate = fresh(smaller.removeFirst());
            tries++;
            if (fails.test(candidate)) {
                at = candidate;
                smaller = smaller(at);
            }
        }
        return at;
    }

    /// Creating calls would only get the first answer again.
    private Draft fresh(Draft draft) {
        var ours =
                draft.headers().stream()
                        .anyMatch(h ->
                                h.name().equals("Idempotency-Key") && h.value().length() == 36);
        return ours ? draft.withHeader("Idempotency-Key", Drafting.key(random)) : draft;
    }

    private static List<Draft> smaller(Draft draft) {
        var all = new ArrayList<Draft>();
        draft.headers().forEach(h -> all.add(draft.withoutHeader(h.name())));
        for (int i = 0; i < draft.query().size(); i++) {
            var query = new ArrayList<>(draft.query());
            query.remove(i);
            all.add(draft.query(List.copyOf(query)));
        }
        Text.read(draft.body()).ifPresent(body -> bodies(draft, body, all));
        return all;
    }

    private static void bodies(Draft draft, JsonNode body, List<Draft> all) {
        switch (body) {
            case ObjectNode object ->
                    object.properties()
                            .forEach(field -> {
                                var less = object.deepCopy();
                                less.remove(field.getKey());
                                all.add(draft.body(Text.escaped(less)));
                            });
            case ArrayNode array when !array.isEmpty() -> {
                var less = array.deepCopy();
                less.remove(0);
                all.add(draft.body(Text.escaped(less)));
            }
            default -> {}
        }
    }
}
