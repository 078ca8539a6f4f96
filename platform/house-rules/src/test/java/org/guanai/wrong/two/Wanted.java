package org.guanai.wrong.two;

/// Breaks the rules on names that nobody finds, on entities that others make and write, and on
/// circles between classes.
class Wanted {
    CycleHere made() {
        var entity = new CycleHere();
        entity.id = 1;
        return entity;
    }
}
