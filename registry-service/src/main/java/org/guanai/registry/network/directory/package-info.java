/// Whom the families of a class turn to, with their phones (联系电话公布, 3.2.1b), and the notice when
/// that changes. Made of the staff as it stands: nothing is typed twice. May use `people.staff` and
/// `child.student`.
package org.guanai.registry.network.directory;
