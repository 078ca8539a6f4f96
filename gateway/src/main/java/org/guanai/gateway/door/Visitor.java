package org.guanai.gateway.door;

/// The caller.
///
/// @param key what limits count by: subject and client of a token, or the address of a caller
///   without one
/// @param known whether a verified token was sent
public record Visitor(String key, boolean known) {

    static Visitor known(String subject, String client) {
        return new Visitor(subject + ' ' + client, true);
    }

    static Visitor anonymous(String address) {
        return new Visitor(address, false);
    }
}
