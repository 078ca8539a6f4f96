package org.guanai.registry.people.guardian;

import org.guanai.registry.people.human.Human;

/// A guardian (监护人) who was registered just now.
public record Newcomer(Person person, Human human) {}
