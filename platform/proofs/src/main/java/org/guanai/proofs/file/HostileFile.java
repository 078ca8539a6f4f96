package org.guanai.proofs.file;

import java.util.function.Supplier;

/// A file that nobody should send.
///
/// @param content made when it is its turn, since some are large
/// @param harmless whether it may be taken as if nothing were the matter
public record HostileFile(String name, Supplier<byte[]> content, boolean harmless) {
    static HostileFile of(String name, Supplier<byte[]> content) {
        return new HostileFile(name, content, false);
    }

    static HostileFile harmless(String name, Supplier<byte[]> content) {
        return new HostileFile(name, content, true);
    }
}
