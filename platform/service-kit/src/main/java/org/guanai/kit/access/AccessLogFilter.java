package org.guanai.kit.access;

import java.util.Optional;

/// What a service keeps out of its access log, because it would tell more than the record does: who
/// acted where the law protects them, and what is closed to the caller. At most one bean of a
/// service.
public interface AccessLogFilter {
    /// The entry as the caller may see it; empty for none.
    ///
    /// @param ofOnePerson entries of one actor are asked for: then the sealed ones are none
    Optional<AccessLogEntry> shown(AccessLogEntry entry, boolean ofOnePerson);

    /// The entry as it may stand in a file, whoever comes to hold that; without a request.
    Optional<AccessLogEntry> leaving(AccessLogEntry entry);
}
