package org.guanai.gateway.authentication;

import io.vertx.core.http.HttpServerRequest;

/// The address by which callers without a token are counted: an IPv4 address, or the /64 of an IPv6
/// address, which one household owns entirely.
final class Addresses {
    private static final int BLOCKS_OF_A_NETWORK = 4;

    private Addresses() {}

    static String of(HttpServerRequest request) {
        var remote = request.remoteAddress();
        var address = remote == null ? null : remote.hostAddress();
        if (address == null) {
            return "unknown";
        }
        return address.indexOf(':') < 0 ? address : network(address);
    }

    /// @param address as Java prints it: eight blocks, none left out
    private static String network(String address) {
        var blocks = address.split(":", BLOCKS_OF_A_NETWORK + 1);
        return blocks.length <= BLOCKS_OF_A_NETWORK
                ? address
                : String.join(":", blocks[0], blocks[1], blocks[2], blocks[3]);
    }
}
