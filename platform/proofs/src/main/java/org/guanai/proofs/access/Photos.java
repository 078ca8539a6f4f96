package org.guanai.proofs.access;

import java.util.Base64;

/// A picture for whoever must attach one.
final class Photos {
    /// One grey point.
    private static final String POINT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    private Photos() {}

    static byte[] small() {
        return Base64.getDecoder().decode(POINT);
    }
}
