package org.guanai.kit.http;

import jakarta.ws.rs.core.EntityTag;

/// Strong entity tags from the version of a row.
public final class Tags {
    private Tags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }
}
