package org.guanai.gateway.door;

/// Who stands at the door.
///
/// @param key whom limits count for: subject and client of a token, or the address of a visitor
///   without one
/// @param known whether a verified token was shown
/// @param until epoch second from which on the token must be shown to the realm's keys again
public record Visitor(String key, boolean known, long until) {

    static Visitor known(String subject, String client, long until) {
        return new Visitor(subject + ' ' + client, true, until);
    }

    static Visitor anonymous(String address) {
        return new Visitor(address, false, Long.MAX_VALUE);
    }
}
