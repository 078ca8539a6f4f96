/// The kinds of contacts that the Measures demand (3.1.3i, 3.1.3j, 3.1.4f), each declared as a
/// duty. Uses declarations only.
package org.guanai.mentoring.care.kind;
