/// What is said of a case of dropout (控辍保学个案) when it takes a step. Clauses 3.2.4e, 3.2.4f. Uses
/// nothing of its neighbours.
package org.guanai.registry.roll.dropout.act;
