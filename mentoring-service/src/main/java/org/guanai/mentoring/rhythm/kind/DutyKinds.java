package org.guanai.mentoring.rhythm.kind;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.mentoring.match.event.PairingKind;

/// All declared duties.
@Singleton
public class DutyKinds {
    private final List<DutyKind> all;
    private final Map<String, DutyKind> byCode;

    DutyKinds(@All List<DutyDeclarations> declarations) {
        all = declarations.stream().flatMap(d -> d.kinds().stream()).toList();
        byCode = all.stream().collect(toMap(DutyKind::code, identity()));
    }

    public Optional<DutyKind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The kind that a row names.
    ///
    /// @throws IllegalStateException when no feature declares it any more
    public DutyKind named(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("undeclared duty " + code));
    }

    /// Those that begin with a pairing.
    public List<DutyKind> owedBy(PairingKind pairing) {
        return all.stream()
                .filter(kind -> kind.owedBy() == pairing && !(kind.due() instanceof Due.Once))
                .toList();
    }
}
