/// What each school does for a census (3.1.3b): works through its list child by child, adds whom it
/// finds, submits. Uses `child.census` and `child.census.known`.
package org.guanai.registry.child.census.school;
