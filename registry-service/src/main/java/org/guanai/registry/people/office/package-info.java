/// What goes with each step of an office at a school (职务): audit, place and day. Serves 3.1.1a,
/// 3.1.1b and 3.3.1c. May use `correction` only.
package org.guanai.registry.people.office;
