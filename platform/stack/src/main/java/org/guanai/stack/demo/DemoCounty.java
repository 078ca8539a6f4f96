package org.guanai.stack.demo;

import java.util.List;
import org.guanai.stack.say.Progress;

/// Fills an empty platform with the demo county: townships, schools, staff, students, half a term
/// of contacts.
///
/// Called by the stack when everything is ready, if its options ask for the demo and the state
/// folder is not marked `demo-loaded`. The stack writes the mark after [#load] returned, so an
/// interrupted load is repeated. Found by [java.util.ServiceLoader]; a platform without one starts
/// empty.
public interface DemoCounty {
    /// Loads through the public API only ([DemoPlatform#gateway], with tokens of
    /// [DemoPlatform#token]).
    ///
    /// Must be idempotent: a repeated call completes an interrupted one. The first user, `county`,
    /// exists already; the registry creates the others, and [DemoPlatform#token] lets them log in.
    /// Report progress in steps of a few seconds.
    void load(DemoPlatform platform, Progress progress);

    /// Users that `up` names as examples, for instance one of each role. Called after every start.
    List<DemoUser> whoCanLogIn(DemoPlatform platform);
}
