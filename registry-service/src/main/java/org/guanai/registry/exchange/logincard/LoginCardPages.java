package org.guanai.registry.exchange.logincard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.OrgPath;
import org.guanai.print.QrCode;
import org.guanai.registry.place.organisation.Schools;

/// Lays login cards out on pages, two beside each other.
@RequestScoped
class LoginCardPages {
    private static final int BESIDE = 2;
    private static final int ROWS_OF_A_PART = 400;

    private final Schools schools;
    private final Caller caller;

    LoginCardPages(Schools schools, Caller caller) {
        this.schools = schools;
        this.caller = caller;
    }

    /// Of at most a hundred pages each; one that says that there are none, when there are none.
    @Transactional
    List<Map<String, Object>> of(List<LoginCard> cards) {
        var issued = cards.stream().filter(c -> c.state() == LoginCard.State.ISSUED).toList();
        var rows = chunks(issued, BESIDE);
        var school = schools.nameAt(new OrgPath(caller.org())).orElse("");
        var parts = rows.isEmpty() ? List.of(rows) : chunks(rows, ROWS_OF_A_PART);
        return parts.stream()
                .map(part ->
                        Map.<String, Object>of("school", school, "rows", part, "qr", qr(issued)))
                .toList();
    }

    /// Every card leads to the same address.
    private static String qr(List<LoginCard> issued) {
        return issued.isEmpty() ? "" : QrCode.of(issued.getFirst().address());
    }

    private static <T> List<List<T>> chunks(List<T> all, int size) {
        var chunks = new ArrayList<List<T>>();
        for (int i = 0; i < all.size(); i += size) {
            chunks.add(all.subList(i, Math.min(i + size, all.size())));
        }
        return chunks;
    }
}
