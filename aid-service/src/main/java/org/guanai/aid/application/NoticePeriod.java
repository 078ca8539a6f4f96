package org.guanai.aid.application;

import java.util.UUID;

/// What an application must know of its public notice (公示); the notice feature implements it.
public interface NoticePeriod {

    /// Lets the application pass when its notice has ended and nobody objects any more.
    ///
    /// @throws org.guanai.kit.problem.Refusal.Conflict while the notice stands, or an objection is
    ///   open
    void settle(UUID application);

    /// Takes the application off a notice that stands.
    void strike(UUID application);
}
