package org.guanai.registry.network.village;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// In which village or community a child lives (居住村、社区).
///
/// @param village path of it
/// @param source typed by somebody, or read from the address on file
public record ResidenceView(
        UUID studentId,
        OrgPath village,
        String villageName,
        ResidenceSource source,
        Instant notedAt,
        long version) {

    static ResidenceView of(Residence r, String name) {
        return new ResidenceView(r.studentId, r.village, name, r.source, r.notedAt, r.version);
    }
}
