/// The last layer of responsibility letters: the class teacher and each family (家长安全责任书), about
/// traffic, water and food. Clauses: 3.1.5g. Uses `responsibility.letter`,
/// `responsibility.template`, `student`, `acting` and the kit.
package org.guanai.safety.responsibility.home;
