package org.guanai.proofs.contract.drafting;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.guanai.proofs.contract.document.Operation;

/// Who calls: somebody of every role, nobody, and somebody with a token that is none.
///
/// @param roles by user name
/// @param tokens gives a user's token
public record Callers(Map<String, Set<String>> roles, UnaryOperator<String> tokens) {
    public static final String NOBODY = "nobody";
    static final String FORGER = "forger";

    /// Mostly somebody who may call the operation.
    String any(Operation operation, Random random) {
        var lot = random.nextInt(100);
        if (lot < 3) {
            return lot == 0 ? FORGER : NOBODY;
        }
        var all = roles.keySet().stream().sorted().toList();
        var may =
                all.stream()
                        .filter(user -> operation.roles().isEmpty() || may(user, operation))
                        .toList();
        var among = may.isEmpty() || lot < 10 ? all : may;
        return among.get(random.nextInt(among.size()));
    }

    /// Null for nobody.
    public String token(String caller) {
        return switch (caller) {
            case NOBODY -> null;
            case FORGER -> "eyJhbGciOiJub25lIn0.eyJzdWIiOiJmb3JnZXIifQ.";
            default -> tokens.apply(caller);
        };
    }

    List<String> users() {
        return List.copyOf(roles.keySet());
    }

    private boolean may(String user, Operation operation) {
        return roles.get(user).stream().anyMatch(operation.roles()::contains);
    }
}
