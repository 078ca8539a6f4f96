package org.guanai.stack.demo;

import java.util.List;
import org.guanai.stack.say.Progress;

/// Fills an empty platform with the demo county: townships, schools, staff, students, half a term
/// of contacts.
///
/// Called by the stack once everything is ready, when its options ask for the demo and the state
/// folder does not say `demo-loaded` yet; the stack writes that mark after [#load] returned, so an
/// interrupted load is called again. Found by [java.util.ServiceLoader]; a platform without one
/// starts empty.
public interface DemoCounty {
    /// Loads through the public API only ([DemoPlatform#gateway], with tokens of
    /// [DemoPlatform#token]).
    ///
    /// Must be idempotent: what an earlier, interrupted call left is completed, not doubled. The
    /// first user, `county`, exists already; the others arise in the registry, and
    /// [DemoPlatform#token] lets them log in. Progress is told in steps that take a few seconds
    /// each.
    void load(DemoPlatform platform, Progress progress);

    /// Whom `up` names when it says who can log in: one user of each role, say. Asked after every
    /// start.
    List<DemoUser> whoCanLogIn();
}
