package org.guanai.gateway.door;

/// The caller.
///
/// @param key what limits count by: subject and client of a token, or the address of a caller
///   without one
/// @param known whether a verified token was sent
/// @param until epoch second from which the token must be verified again
public record Visitor(String key, boolean known, long until) {

    static Visitor known(String subject, String client, long until) {
        return new Visitor(subject + ' ' + client, true, until);
    }

    static Visitor anonymous(String address) {
        return new Visitor(address, false, Long.MAX_VALUE);
    }
}
