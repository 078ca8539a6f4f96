package org.guanai.stack.demo;

/// A user of the demo county.
///
/// @param username login, and argument of `./guanai token`
/// @param role the role's name
/// @param who description in a few words
public record DemoUser(String username, String role, String who) {}
