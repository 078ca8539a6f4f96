/// Each school's leading group for the Measures (帮扶工作领导小组, 3.1.1b): chair, members with their
/// duties, document; a school without one is an alert. May use `staff`, `office`, `place` and
/// `calendar`.
package org.guanai.registry.people.leading;
