package org.guanai.stack.demo;

/// A user of the demo county.
///
/// @param username what to log in with, and what `./guanai token` takes
/// @param role the role's name
/// @param who who that is and where, in a few words
public record DemoUser(String username, String role, String who) {}
