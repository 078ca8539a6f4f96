/// Denser rhythms (加密频次): a school asks for more than the Measures demand, for all of its children
/// or its boarders, never for less (3.1.3i, 3.1.3j, 3.1.4f). Owns the table `denser_rhythm`; uses
/// duties and their declarations.
package org.guanai.mentoring.rhythm.denser;
