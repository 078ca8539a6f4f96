package org.guanai.gateway.authentication;

/// The caller.
///
/// @param key what limits count by: subject and client of a token, or the address of a caller
///   without one
/// @param known whether a verified token was sent
public record Caller(String key, boolean known) {

    static Caller known(String subject, String client) {
        return new Caller(subject + ' ' + client, true);
    }

    static Caller anonymous(String address) {
        return new Caller(address, false);
    }
}
